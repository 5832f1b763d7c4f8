-- What a bus has on board is there wherever it stops.
create view materiel_sur_place with (security_invoker = true) as
select structure_id, lieu_id, materiel_id
from lieu_materiel
union
select halte.structure_id, halte.id, lieu_materiel.materiel_id
from lieu_materiel
join lieu halte on halte.structure_id = lieu_materiel.structure_id and halte.halte_de_id = lieu_materiel.lieu_id;
