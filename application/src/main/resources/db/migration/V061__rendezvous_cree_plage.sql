-- When a counsellor receives people one by one, every week between two days, both included. lieu_id: null for help by telephone.
-- salle: the room, where others may want it too.
create table plage_rendez_vous (
    structure_id uuid not null,
    id uuid not null,
    conseiller_id uuid not null,
    lieu_id uuid,
    salle text constraint salle_de_la_plage_courte check (salle ~ '\S' and length(salle) <= 80),
    jour jour_semaine not null,
    ouvre time not null,
    ferme time not null,
    du date not null,
    au date,
    primary key (structure_id, id),
    constraint plage_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade,
    constraint plage_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint plage_ouvre_avant_de_fermer check (ferme > ouvre),
    constraint plage_finit_apres_son_debut check (au >= du),
    constraint plage_en_salle_dans_un_lieu check (salle is null or lieu_id is not null),
    constraint conseiller_recoit_a_un_endroit_a_la_fois exclude using gist (
        structure_id with =,
        conseiller_id with =,
        jour with =,
        tsrange('2000-01-01'::date + ouvre, '2000-01-01'::date + ferme) with &&,
        daterange(du, au, '[]') with &&)
);
call technique.proteger('plage_rendez_vous');

-- preavis: hours before an appointment, after which it is not booked on the web any more. horizon: days ahead.
-- duree, pause: minutes. au_plus: appointments to come that one person may have. ecart: days between two of them.
-- reponse: open hours that one has to answer, when an earlier one is offered.
create table regle_rendez_vous (
    structure_id uuid not null references structure,
    preavis integer not null default 24 constraint preavis_raisonnable check (preavis between 0 and 336),
    horizon integer not null default 42 constraint horizon_raisonnable check (horizon between 1 and 366),
    duree integer not null default 45 constraint duree_de_rendez_vous_connue check (duree in (45, 60)),
    pause integer not null default 15 constraint pause_raisonnable check (pause between 0 and 120),
    au_plus integer not null default 2 constraint rendez_vous_au_plus_raisonnable check (au_plus between 1 and 20),
    ecart integer not null default 0 constraint ecart_raisonnable check (ecart between 0 and 90),
    reponse integer not null default 8 constraint delai_d_un_rendez_vous_raisonnable check (reponse between 1 and 200),
    primary key (structure_id)
);
call technique.proteger('regle_rendez_vous');
