-- A word that was shared by the loans of one person led from those that nobody is named in to those that still name somebody. A loan that
-- has left its person says no more than the quarters in which the same person borrowed next before and next after: ADR 0146.
alter table pret
    add precedent trimestre,
    add suivant trimestre;

-- Of those that have left it already: whoever borrowed twice within a period is counted by the last loan alone.
alter table pret no force row level security;
update pret
set precedent = to_char(voisin.precedent, 'YYYY-"T"Q'), suivant = to_char(voisin.suivant, 'YYYY-"T"Q')
from (
    select
        lui.structure_id,
        lui.id,
        max(autre.du) filter (where autre.du < lui.du) as precedent,
        min(autre.du) filter (where autre.du >= lui.du) as suivant
    from pret lui
    join pret autre on autre.structure_id = lui.structure_id
        and autre.emprunteur = lui.emprunteur
        and autre.id <> lui.id
        and (autre.usager_id is not null or autre.id > lui.id)
    where lui.usager_id is null
    group by lui.structure_id, lui.id
) voisin
where pret.structure_id = voisin.structure_id and pret.id = voisin.id;
alter table pret force row level security;

alter table pret
    drop column emprunteur,
    add constraint pret_voisin_de_personne check (usager_id is null or num_nonnulls(precedent, suivant) = 0);
