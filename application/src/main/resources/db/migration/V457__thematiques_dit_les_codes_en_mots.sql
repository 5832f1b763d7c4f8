-- A theme that records name and nobody described is told in words, as far as its code can be read: nobody reads "tri_libre".
create function code_en_mots(code text) returns text language sql immutable return
    upper(left(code, 1)) || replace(substr(code, 2), '_', ' ');

create or replace view thematique_retenue with (security_invoker = true) as
select
    nommee.structure_id,
    nommee.code,
    retenue.code as retenue,
    coalesce(retenue.libelle, code_en_mots(retenue.code::text) collate "default") as libelle,
    retenue.champ,
    retenue.appareils,
    retenue.sensible,
    retenue.implicite,
    retenue.retiree_le
from thematique nommee
join thematique retenue
    on retenue.structure_id = nommee.structure_id and retenue.code = coalesce(nommee.reunie_dans, nommee.code);
