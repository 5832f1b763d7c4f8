-- What a town set of a duration, one row each: where there is none, it is as usual. The bounds are the law's, or ours.
create table duree_reglee (
    structure_id uuid not null references structure,
    duree text collate "C" not null,
    valeur integer not null,
    primary key (structure_id, duree),
    constraint duree_permise check (case duree
        when 'fiche' then valeur between 6 and 24
        when 'journal' then valeur between 6 and 12
        when 'demandes' then valeur between 0 and 45
        when 'appels' then valeur between 1 and 12
        else false
    end)
);

alter table regle_vie_privee no force row level security;
alter table reglage_contacts no force row level security;
insert into duree_reglee (structure_id, duree, valeur)
select structure_id, dite.duree, dite.valeur
from regle_vie_privee
cross join lateral (values
    ('fiche', mois_sans_contact), ('journal', mois_de_journal), ('demandes', jours_apres_trimestre)) as dite (duree, valeur)
union all
select structure_id, 'appels', garde_des_appels
from reglage_contacts;
drop table regle_vie_privee;
drop table reglage_contacts;

call technique.proteger('duree_reglee');
