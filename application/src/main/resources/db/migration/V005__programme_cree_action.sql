create table thematique (
    structure_id uuid not null references structure,
    code code not null,
    libelle text,
    champ text constraint champ_connu check (champ in ('usages_quotidiens', 'citoyennete_critique', 'demarches_en_ligne')),
    implicite boolean not null default false,
    primary key (structure_id, code),
    constraint thematique_decrite check (implicite or (libelle is not null and champ is not null))
);
call technique.proteger('thematique');

create table conseiller_thematique (
    structure_id uuid not null,
    conseiller_id uuid not null,
    thematique code not null,
    primary key (structure_id, conseiller_id, thematique),
    constraint competence_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade,
    constraint competence_sur_une_thematique_connue foreign key (structure_id, thematique) references thematique
);
call technique.proteger('conseiller_thematique');

create table action (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    type type_action not null,
    titre text not null,
    thematique code,
    capacite integer constraint capacite_de_l_action_positive check (capacite >= 0),
    trimestre trimestre,
    intervenant text,
    partenaire text,
    reprogrammation_de_id uuid,
    primary key (structure_id, id),
    constraint action_reference_unique unique (structure_id, reference),
    constraint action_sur_une_thematique_connue foreign key (structure_id, thematique) references thematique,
    constraint action_reprogramme_une_action_connue
        foreign key (structure_id, reprogrammation_de_id) references action deferrable,
    constraint action_reprogramme_une_autre_action check (reprogrammation_de_id <> id)
);
call technique.proteger('action');

create table seance (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    action_id uuid not null,
    lieu_id uuid,
    debut timestamptz not null,
    fin timestamptz not null,
    statut text not null constraint statut_de_seance_connu check (statut in ('prevue', 'tenue', 'annulee')),
    motif_annulation code,
    annulee boolean not null generated always as (statut = 'annulee') stored,
    primary key (structure_id, id),
    constraint seance_reference_unique unique (structure_id, reference),
    constraint seance_d_une_action_connue foreign key (structure_id, action_id) references action,
    constraint seance_dans_un_lieu_connu foreign key (structure_id, lieu_id) references lieu,
    constraint seance_finit_apres_son_debut check (fin > debut),
    -- What seance_conseiller repeats, so that the database itself can refuse two places at once.
    constraint seance_occupation unique (structure_id, id, debut, fin, annulee)
);
create index seance_par_debut on seance (structure_id, debut);
create index seance_par_action on seance (structure_id, action_id);
call technique.proteger('seance');

create table seance_conseiller (
    structure_id uuid not null,
    seance_id uuid not null,
    conseiller_id uuid not null,
    debut timestamptz not null,
    fin timestamptz not null,
    annulee boolean not null,
    primary key (structure_id, seance_id, conseiller_id),
    constraint seance_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint conseiller_d_une_seance_connue
        foreign key (structure_id, seance_id, debut, fin, annulee)
        references seance (structure_id, id, debut, fin, annulee) on update cascade on delete cascade,
    constraint conseiller_en_un_seul_lieu_a_la_fois exclude using gist (
        structure_id with =, conseiller_id with =, tstzrange(debut, fin) with &&
    ) where (not annulee) deferrable
);
call technique.proteger('seance_conseiller');

-- The hours are those of the session: nobody has to say them twice; who inserts many rows may bring them along.
create function reprendre_les_heures_de_la_seance() returns trigger language plpgsql as $$
begin
    select debut, fin, annulee into new.debut, new.fin, new.annulee
    from seance where structure_id = new.structure_id and id = new.seance_id;
    return new;
end $$;

create trigger seance_conseiller_reprend_les_heures
    before insert on seance_conseiller for each row when (new.debut is null) execute function reprendre_les_heures_de_la_seance();
