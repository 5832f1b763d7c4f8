-- What is on the agenda, and which body asked for it; null: the service itself.
create table reunion_point (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    reunion_id uuid not null,
    rang integer not null constraint rang_de_point_possible check (rang between 1 and 1000),
    quoi text not null constraint point_court check (quoi ~ '\S' and length(quoi) <= 500),
    acteur_id uuid,
    primary key (structure_id, id),
    constraint reunion_point_reference_unique unique (structure_id, reference),
    constraint point_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint point_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
create index reunion_point_par_reunion on reunion_point (structure_id, reunion_id, rang);
create index reunion_point_par_acteur on reunion_point (structure_id, acteur_id);
call technique.referencer('reunion_point', 'RP');
call technique.proteger('reunion_point');

-- What was decided, who does it (a body, or in words), by when. An open one stands on the agenda of the meetings that follow.
create table reunion_decision (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    reunion_id uuid not null,
    quoi text not null constraint decision_courte check (quoi ~ '\S' and length(quoi) <= 500),
    acteur_id uuid,
    qui text constraint qui_de_decision_court check (length(qui) <= 120),
    pour_le date,
    etat code not null default 'a_faire' constraint etat_de_decision_connu check (etat in ('a_faire', 'faite', 'abandonnee')),
    close_le date,
    suite text constraint suite_de_decision_courte check (length(suite) <= 500),
    primary key (structure_id, id),
    constraint reunion_decision_reference_unique unique (structure_id, reference),
    constraint decision_d_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint decision_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur,
    constraint decision_close_un_jour check ((etat = 'a_faire') = (close_le is null))
);
create index reunion_decision_par_reunion on reunion_decision (structure_id, reunion_id);
create index reunion_decision_par_acteur on reunion_decision (structure_id, acteur_id);
create index reunion_decision_a_faire on reunion_decision (structure_id, pour_le) where etat = 'a_faire';
call technique.referencer('reunion_decision', 'RD');
call technique.proteger('reunion_decision');
