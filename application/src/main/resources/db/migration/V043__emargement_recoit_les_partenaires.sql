-- An address by which a partner notes how many people came to what they run, without an account. Only its digest is kept.
-- compte_id: who gave it; what comes by it is theirs to answer for.
create table lien_partenaire (
    structure_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    compte_id uuid not null,
    empreinte bytea not null,
    cree_le timestamptz not null,
    primary key (structure_id, id),
    constraint lien_partenaire_unique unique (structure_id, empreinte),
    constraint un_lien_par_action unique (structure_id, action_id),
    constraint lien_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade,
    constraint lien_donne_par_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('lien_partenaire');

-- Heads by age band, as the State's report has them, and no name: minors are met so. Their sum is among the people without a
-- name of the session. Professionals are told apart, and are in no figure of inhabitants.
create table effectif (
    structure_id uuid not null,
    seance_id uuid not null,
    tranche text not null constraint tranche_d_effectif_connue check (tranche in (
        'moins_de_douze', 'douze_dix_huit', 'dix_huit_vingt_quatre', 'vingt_cinq_trente_neuf', 'quarante_cinquante_neuf',
        'soixante_soixante_neuf', 'soixante_dix_plus', 'non_communique', 'professionnels')),
    nombre integer not null constraint effectif_plausible check (nombre between 0 and 1000),
    primary key (structure_id, seance_id, tranche),
    constraint effectif_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade
);
call technique.proteger('effectif');
