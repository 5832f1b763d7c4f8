-- What the collective did beside its meetings. nature: an event held together, a coordination outside, something that was made.
-- texte: the programme of an event; what came of a coordination; where what was made went. nombre: heads at an event without the
-- professionals, or copies. action_id: of an event to which one registers, the action that takes the registrations.
create table fait_du_reseau (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    nature code not null constraint nature_de_fait_connue check (nature in ('evenement', 'coordination', 'realisation')),
    jour date not null,
    titre text not null constraint titre_de_fait_court check (titre ~ '\S' and length(titre) <= 200),
    reseau code constraint reseau_connu check (reseau in ('departement', 'region', 'etat', 'france_services', 'autre')),
    ou text constraint lieu_de_fait_court check (length(ou) <= 200),
    qui text constraint qui_de_fait_court check (length(qui) <= 200),
    texte text constraint texte_de_fait_court check (length(texte) <= 4000),
    nombre integer constraint nombre_de_fait_possible check (nombre between 0 and 100000),
    professionnels integer constraint professionnels_de_fait_possibles check (professionnels between 0 and 100000),
    action_id uuid,
    primary key (structure_id, id),
    constraint fait_du_reseau_reference_unique unique (structure_id, reference),
    constraint fait_d_une_action_connue foreign key (structure_id, action_id) references action
        on delete set null (action_id),
    constraint fait_selon_sa_nature check (
        (reseau is not null) = (nature = 'coordination')
        and (nature = 'evenement' or num_nonnulls(professionnels, action_id) = 0)
        and (nature <> 'coordination' or nombre is null))
);
create index fait_du_reseau_par_action on fait_du_reseau (structure_id, action_id);
call technique.referencer('fait_du_reseau', 'FR');
call technique.proteger('fait_du_reseau');

-- Which bodies held an event or made a thing together.
create table fait_du_reseau_acteur (
    structure_id uuid not null,
    fait_id uuid not null,
    acteur_id uuid not null,
    primary key (structure_id, fait_id, acteur_id),
    constraint organisme_d_un_fait_connu foreign key (structure_id, fait_id) references fait_du_reseau on delete cascade,
    constraint fait_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur
);
create index fait_du_reseau_acteur_par_acteur on fait_du_reseau_acteur (structure_id, acteur_id);
call technique.proteger('fait_du_reseau_acteur');
