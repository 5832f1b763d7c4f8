-- A bus at the garage stops nowhere: what closes it closes each of its stops.
create view fermeture_de_lieu with (security_invoker = true) as
select structure_id, lieu_id, id, debut, fin, raison
from lieu_fermeture
union all
select halte.structure_id, halte.id, lieu_fermeture.id, lieu_fermeture.debut, lieu_fermeture.fin, lieu_fermeture.raison
from lieu_fermeture
join lieu halte on halte.structure_id = lieu_fermeture.structure_id and halte.halte_de_id = lieu_fermeture.lieu_id;
