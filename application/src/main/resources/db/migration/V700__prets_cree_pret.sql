-- Tablets and telephones that a service lends. inventaire: the town's own number; avec: what goes with it (a charger, a cover). A thing that
-- is broken or lost is retired (motif), and stays in what was counted.
create table objet_de_pret (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    sorte code not null constraint sorte_d_objet_connue check (sorte in ('tablette', 'telephone', 'ordinateur', 'autre')),
    nom text not null constraint objet_de_pret_nomme check (nom ~ '\S' and length(nom) <= 80),
    inventaire text constraint inventaire_mesure check (inventaire ~ '\S' and length(inventaire) <= 40),
    avec text constraint avec_mesure check (avec ~ '\S' and length(avec) <= 200),
    retire_le date,
    motif code constraint motif_de_retrait_connu check (motif in ('casse', 'perdu', 'remplace')),
    primary key (structure_id, id),
    constraint objet_de_pret_reference_unique unique (structure_id, reference),
    constraint inventaire_unique unique (structure_id, inventaire),
    constraint motif_de_ce_qui_est_retire check (motif is null or retire_le is not null)
);
call technique.proteger('objet_de_pret');
call technique.referencer('objet_de_pret', 'OP');

-- Something is with one person at a time: whoever lends it second is refused. Of a loan that is over, usager_id goes after a time; emprunteur
-- is then drawn by chance, and says which of them were of one person whom nothing names: they are counted once.
create table pret (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    objet_id uuid not null,
    usager_id uuid,
    emprunteur code,
    du date not null,
    jusqu_au date not null,
    rendu_le date,
    issue code constraint issue_de_pret_connue check (issue in ('rendu', 'abime', 'perdu')),
    primary key (structure_id, id),
    constraint pret_reference_unique unique (structure_id, reference),
    constraint pret_d_un_objet_connu foreign key (structure_id, objet_id) references objet_de_pret,
    constraint pret_a_un_usager_connu foreign key (structure_id, usager_id) references usager,
    constraint pret_fini_apres_son_debut check (jusqu_au >= du and rendu_le >= du),
    constraint pret_fini_par_une_issue check ((rendu_le is null) = (issue is null)),
    constraint pret_en_cours_a_quelqu_un check (usager_id is not null or rendu_le is not null),
    constraint objet_prete_une_fois_a_la_fois exclude using gist (
        structure_id with =, objet_id with =, daterange(du, rendu_le, '[)') with &&)
);
create index pret_par_usager on pret (structure_id, usager_id) where usager_id is not null;
create index pret_par_objet on pret (structure_id, objet_id);
call technique.proteger('pret');
call technique.referencer('pret', 'PR');
call technique.suivre('pret', 'select min(du) from lignes', lots => 'select 160::smallint');

-- For how many days one lends, usually; how many days before its end a loan is recalled.
create table reglage_pret (
    structure_id uuid not null references structure,
    jours integer not null default 21 constraint jours_de_pret_bornes check (jours between 1 and 365),
    rappel integer not null default 3 constraint rappel_de_pret_borne check (rappel between 0 and 30),
    primary key (structure_id)
);
call technique.proteger('reglage_pret');
