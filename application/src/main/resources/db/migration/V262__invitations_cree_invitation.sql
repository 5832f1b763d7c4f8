-- What is to be told to a body of a meeting, and whether it got through. No address is kept here: it is read when it leaves.
-- revision: what it tells of the meeting. moyen: by e-mail, or on paper where the body has no address for it.
create table reunion_invitation (
    structure_id uuid not null,
    id uuid not null,
    reunion_id uuid not null,
    acteur_id uuid not null,
    revision integer not null,
    moyen code not null constraint moyen_d_invitation_connu check (moyen in ('courriel', 'papier')),
    etat code not null
        constraint etat_d_invitation_connu check (etat in ('a_envoyer', 'envoyee', 'echouee', 'sans_objet', 'a_remettre', 'remise')),
    demandee_le timestamptz not null,
    tentatives integer not null default 0,
    prochain_essai timestamptz,
    close_le timestamptz,
    echec text constraint echec_d_invitation_bref check (length(echec) <= 60),
    primary key (structure_id, id),
    constraint une_invitation_par_organisme unique (structure_id, reunion_id, acteur_id, revision),
    constraint invitation_a_une_reunion_connue foreign key (structure_id, reunion_id) references reunion on delete cascade,
    constraint invitation_d_un_acteur_connu foreign key (structure_id, acteur_id) references acteur,
    constraint invitation_par_son_moyen check (
        case moyen when 'papier' then etat in ('a_remettre', 'remise', 'sans_objet') else etat not in ('a_remettre', 'remise') end)
);
create index reunion_invitation_par_acteur on reunion_invitation (structure_id, acteur_id);
create index reunion_invitation_a_envoyer on reunion_invitation (structure_id, prochain_essai) where etat = 'a_envoyer';
call technique.proteger('reunion_invitation');
