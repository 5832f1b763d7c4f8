-- What a report told of people and of presences, of its year and of the year before, as it was grouped: the next one is
-- set beside it. codes: of a part of a whole; empty where the whole is told in no part; null for a figure by itself.
-- valeur: null where it was kept back.
create table rapport_dit (
    structure_id uuid not null,
    rapport_id uuid not null,
    rang integer not null,
    annee smallint not null,
    chemin text[] collate "C" not null constraint chemin_d_un_chiffre check (cardinality(chemin) > 0),
    codes text[] collate "C",
    valeur integer,
    primary key (structure_id, rapport_id, rang),
    constraint dit_par_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
call technique.proteger('rapport_dit');

create trigger rapport_fige_sans_ajout before insert on rapport_dit
    for each row execute function refuser_apres_validation();
create trigger rapport_fige before update or delete on rapport_dit
    for each row execute function refuser_toujours();

-- precaution: what was chosen where a draft, beside a report that went out, would tell of few people.
alter table rapport
    add precaution text collate "C" constraint precaution_connue check (precaution in ('garder', 'regrouper'));
