-- What is said of a session itself travels with records and is counted; the sheet is the lock of what devices note of it.
-- Whoever has not said leaves no row: it is then as usual for this kind of help.
create table seance_cadre (
    structure_id uuid not null,
    seance_id uuid not null,
    canal text not null constraint canal_de_seance_connu check (canal in ('lieu_activite', 'a_distance', 'domicile', 'autre')),
    niveau text constraint niveau_de_seance_connu check (niveau in ('debutant', 'intermediaire', 'avance')),
    autonomie text constraint autonomie_connue
        check (autonomie in ('entierement_accompagne', 'partiellement_autonome', 'autonome')),
    materiel text[] not null default '{}' constraint materiel_connu
        check (materiel <@ array['ordinateur', 'telephone', 'tablette', 'autre', 'aucun']),
    primary key (structure_id, seance_id),
    constraint cadre_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);

alter table feuille no force row level security;
insert into seance_cadre (structure_id, seance_id, canal, niveau, autonomie, materiel)
select structure_id, seance_id, canal, niveau, autonomie, coalesce(materiel, '{}')
from feuille
where canal is not null;
alter table feuille force row level security;
alter table feuille drop column canal, drop column niveau, drop column autonomie, drop column materiel;

call technique.proteger('seance_cadre');
call technique.suivre('seance_cadre', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
call technique.suivre('effectif', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
