-- The appointment of one person. Who it is for and how they are reached, the registration says; when, the session.
-- actif: the person has it, or it is held for them to answer. prevue: the session was in the programme before anyone asked.
-- plus_tot: the rank of whoever wants to be told of an earlier one. remplace_id: the one that this earlier one is offered for.
-- debut, fin, annulee: those of the session, so that the database itself can refuse; they stay when the session is no more.
create table rendez_vous (
    structure_id uuid not null,
    inscription_id uuid not null,
    action_id uuid not null,
    usager_id uuid not null,
    conseiller_id uuid not null,
    lieu_id uuid,
    salle text,
    seance_id uuid,
    debut timestamptz not null,
    fin timestamptz not null,
    annulee boolean not null default false,
    prevue boolean not null,
    actif boolean not null default true,
    plus_tot bigint,
    remplace_id uuid,
    primary key (structure_id, inscription_id),
    constraint rendez_vous_d_une_inscription_connue foreign key (structure_id, inscription_id) references inscription
        on delete cascade,
    constraint rendez_vous_d_une_action_connue foreign key (structure_id, action_id) references action,
    constraint rendez_vous_d_un_usager_connu foreign key (structure_id, usager_id) references usager,
    constraint rendez_vous_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint rendez_vous_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu,
    constraint rendez_vous_d_une_seance_connue
        foreign key (structure_id, seance_id, debut, fin, annulee)
        references seance (structure_id, id, debut, fin, annulee) on update cascade on delete set null (seance_id),
    constraint rendez_vous_remplace_un_autre foreign key (structure_id, remplace_id) references rendez_vous
        on delete set null (remplace_id),
    constraint rendez_vous_actif_a_son_heure check (not actif or seance_id is not null),
    constraint personne_a_un_rendez_vous_a_la_fois exclude using gist (
        structure_id with =, usager_id with =, tstzrange(debut, fin) with &&
    ) where (actif and not annulee),
    constraint salle_a_un_rendez_vous_a_la_fois exclude using gist (
        structure_id with =, lieu_id with =, lower(salle) with =, tstzrange(debut, fin) with &&
    ) where (actif and not annulee and salle is not null)
);
create unique index rendez_vous_par_seance on rendez_vous (structure_id, seance_id) where actif;
create index rendez_vous_par_debut on rendez_vous (structure_id, debut);
create index rendez_vous_par_usager on rendez_vous (structure_id, usager_id);
create index rendez_vous_plus_tot on rendez_vous (structure_id, plus_tot) where plus_tot is not null;
call technique.proteger('rendez_vous');

create sequence rang_plus_tot;
grant usage on sequence rang_plus_tot to estran_application;

-- What somebody has just given back, until it is offered to whoever waits for it. quitte_par: it is not for them.
create table creneau_libere (
    structure_id uuid not null,
    id uuid not null,
    conseiller_id uuid not null,
    lieu_id uuid,
    debut timestamptz not null,
    quitte_par uuid not null,
    primary key (structure_id, id),
    constraint creneau_libere_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade,
    constraint creneau_libere_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade,
    constraint creneau_quitte_par_un_usager_connu foreign key (structure_id, quitte_par) references usager on delete cascade
);
call technique.proteger('creneau_libere');
