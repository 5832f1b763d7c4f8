-- What a body says of a meeting before it, by its link or by telephone: the dates that suit (none: said of no date; empty: none does),
-- whether it comes on the day for which it says so, and who. pour_le: once another day is chosen, nobody has said that they come.
create table reunion_reponse (
    structure_id uuid not null,
    reunion_id uuid not null,
    acteur_id uuid not null,
    dates date[] constraint dates_d_une_reponse_comptees check (cardinality(dates) <= 10),
    vient boolean,
    pour_le date,
    qui text constraint qui_vient_bref check (length(qui) between 1 and 200),
    par_telephone boolean not null,
    repondu_le timestamptz not null,
    primary key (structure_id, reunion_id, acteur_id),
    constraint reponse_a_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint reponse_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur,
    constraint reponse_pour_un_jour check (num_nulls(vient, pour_le) in (0, 2)),
    constraint reponse_qui_dit check (num_nonnulls(dates, vient) > 0)
);
create index reunion_reponse_par_acteur on reunion_reponse (structure_id, acteur_id);
call technique.proteger('reunion_reponse');

-- A point that a body asks for, until the service takes it or leaves it. Sent twice by a double click, it is there once.
create table reunion_point_propose (
    structure_id uuid not null,
    id uuid not null,
    reunion_id uuid not null,
    acteur_id uuid not null,
    quoi text not null constraint point_propose_court check (quoi ~ '\S' and length(quoi) <= 500),
    propose_le timestamptz not null,
    primary key (structure_id, id),
    constraint point_propose_unique unique (structure_id, reunion_id, acteur_id, quoi),
    constraint point_propose_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint point_propose_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
create index reunion_point_propose_par_acteur on reunion_point_propose (structure_id, acteur_id);
call technique.proteger('reunion_point_propose');
