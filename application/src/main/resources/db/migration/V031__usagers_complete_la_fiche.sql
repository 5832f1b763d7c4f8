-- sans_reponse: questions for the report to which the person would rather not answer, which is not never having been asked.
-- A value that comes later, by a folder of records, has the last word.
-- a_prevoir: what to think of before they come again: choices, and never a word on their situation.
alter table usager
    add sans_reponse text[] not null default '{}' constraint question_du_bilan_connue check (
        sans_reponse <@ array['genre', 'annee_naissance', 'situation', 'quartier']),
    add a_prevoir text[] not null default '{}' constraint chose_a_prevoir_connue check (
        a_prevoir <@ array['chargeur', 'appareil', 'identifiants', 'gros_caracteres', 'coin_calme', 'rappeler', 'pret']);

-- Two people of one household, or one who helps the other: then usager_id is helped by autre_id.
create table lien_usager (
    structure_id uuid not null,
    id uuid not null,
    usager_id uuid not null,
    autre_id uuid not null,
    nature text collate "C" not null constraint nature_de_lien_connue check (nature in ('couple', 'famille', 'aide')),
    primary key (structure_id, id),
    constraint lien_entre_deux_personnes check (usager_id <> autre_id),
    constraint lien_d_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade,
    constraint lien_avec_un_usager_connu foreign key (structure_id, autre_id) references usager on delete cascade
);
create unique index lien_note_une_fois on lien_usager (
    structure_id, least(usager_id, autre_id), greatest(usager_id, autre_id));
create index lien_par_autre on lien_usager (structure_id, autre_id);
create index lien_par_usager on lien_usager (structure_id, usager_id);
call technique.proteger('lien_usager');

create index if not exists participation_par_usager on participation (structure_id, usager_id);
