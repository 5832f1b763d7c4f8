-- The room of a session, as the venue has it for us: asked for, confirmed by somebody, refused.
-- debut, fin, lieu_id: those for which it was asked. A session that has moved since has to ask again.
create table seance_salle (
    structure_id uuid not null,
    seance_id uuid not null,
    lieu_id uuid not null,
    salle_id uuid,
    debut timestamptz not null,
    fin timestamptz not null,
    etat text collate "C" not null constraint etat_de_salle_connu check (etat in ('demandee', 'confirmee', 'refusee')),
    par text constraint reponse_de_salle_courte check (length(par) <= 100),
    le date not null,
    primary key (structure_id, seance_id),
    constraint salle_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint salle_demandee_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint salle_demandee_du_lieu foreign key (structure_id, lieu_id, salle_id) references salle (structure_id, lieu_id, id)
        on delete set null (salle_id),
    constraint salle_repondue_par_quelqu_un check (etat = 'demandee' or par ~ '\S')
);
call technique.proteger('seance_salle');

-- What the service has to carry along. exemplaires: how many there are; null where there is always one more.
create table materiel (
    structure_id uuid not null references structure,
    id uuid not null,
    nom text not null constraint materiel_nomme check (nom ~ '\S' and length(nom) <= 80),
    exemplaires integer constraint exemplaires_plausibles check (exemplaires between 1 and 1000),
    primary key (structure_id, id),
    constraint materiel_nomme_une_fois unique (structure_id, nom)
);
call technique.proteger('materiel');

-- At each session of an action, and what one session needs besides.
create table action_materiel (
    structure_id uuid not null,
    action_id uuid not null,
    materiel_id uuid not null,
    primary key (structure_id, action_id, materiel_id),
    constraint materiel_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint action_avec_un_materiel_connu foreign key (structure_id, materiel_id) references materiel on delete cascade
);
call technique.proteger('action_materiel');

create table seance_materiel (
    structure_id uuid not null,
    seance_id uuid not null,
    materiel_id uuid not null,
    primary key (structure_id, seance_id, materiel_id),
    constraint materiel_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint seance_avec_un_materiel_connu foreign key (structure_id, materiel_id) references materiel on delete cascade
);
call technique.proteger('seance_materiel');
