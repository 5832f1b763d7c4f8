-- A counsellor cannot come: what was done of each session, which venues were rung, what the site says.
-- du and au are both included. revenue_le: it was a mistake, and what could be put back was.
create table journee_annulee (
    structure_id uuid not null references structure,
    id uuid not null,
    conseiller_id uuid not null,
    du date not null,
    au date not null,
    motif text collate "C" not null constraint motif_de_journee_connu check (motif in ('maladie', 'intemperies', 'autre')),
    absence_id uuid,
    bandeau text constraint bandeau_court check (bandeau ~ '\S' and length(bandeau) <= 300),
    compte_id uuid,
    le timestamptz not null,
    revenue_le timestamptz,
    primary key (structure_id, id),
    constraint journee_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint journee_finit_apres_son_debut check (au >= du),
    constraint journee_annulee_une_fois exclude using gist (
        structure_id with =, conseiller_id with =, daterange(du, au, '[]') with &&
    ) where (revenue_le is null)
);
create index journee_annulee_par_jour on journee_annulee (structure_id, au);
call technique.proteger('journee_annulee');

create table journee_annulee_seance (
    structure_id uuid not null,
    journee_id uuid not null,
    seance_id uuid not null,
    suite text collate "C" not null constraint suite_de_seance_connue check (suite in ('annulee', 'confiee', 'sans_moi', 'retablie')),
    remplacant_id uuid,
    primary key (structure_id, journee_id, seance_id),
    constraint seance_d_une_journee_connue foreign key (structure_id, journee_id) references journee_annulee on delete cascade,
    constraint journee_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint seance_confiee_a_un_conseiller_connu foreign key (structure_id, remplacant_id) references conseiller,
    constraint seance_confiee_a_quelqu_un check ((suite = 'confiee') = (remplacant_id is not null) or suite = 'retablie')
);
call technique.proteger('journee_annulee_seance');

create table journee_annulee_lieu (
    structure_id uuid not null,
    journee_id uuid not null,
    lieu_id uuid not null,
    prevenu_le timestamptz,
    primary key (structure_id, journee_id, lieu_id),
    constraint lieu_d_une_journee_connue foreign key (structure_id, journee_id) references journee_annulee on delete cascade,
    constraint journee_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu on delete cascade
);
call technique.proteger('journee_annulee_lieu');
