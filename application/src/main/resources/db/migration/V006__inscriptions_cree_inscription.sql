create table inscription (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    action_id uuid not null,
    usager_id uuid not null,
    inscrit_le date not null,
    statut text not null constraint statut_d_inscription_connu check (statut in ('confirmee', 'liste_attente')),
    canal code,
    primary key (structure_id, id),
    constraint inscription_reference_unique unique (structure_id, reference),
    constraint inscription_a_une_action_connue foreign key (structure_id, action_id) references action,
    constraint inscription_d_un_usager_connu foreign key (structure_id, usager_id) references usager
);
create index inscription_par_action on inscription (structure_id, action_id);
call technique.proteger('inscription');

-- Places promised beyond those of the action, and why.
create table depassement (
    structure_id uuid not null,
    action_id uuid not null,
    motif code not null,
    places integer not null constraint depassement_positif check (places > 0),
    primary key (structure_id, action_id, motif),
    constraint depassement_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade
);
call technique.proteger('depassement');
