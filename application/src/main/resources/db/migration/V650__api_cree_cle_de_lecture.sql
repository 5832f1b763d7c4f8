-- A key with which another program of the town reads what is published. Only its digest is kept. demandes: how often it was used on
-- utilisee_le, the last day of its use; nothing is kept of who asked for what.
create table cle_de_lecture (
    structure_id uuid not null,
    id uuid not null,
    nom text not null constraint nom_de_cle_court check (length(nom) between 1 and 60),
    empreinte bytea not null,
    portees text[] not null
        constraint portee_de_cle_connue check (portees <@ array['activite', 'annuaire', 'chiffres', 'lieux', 'programme'] and portees <> '{}'),
    premier_jour date not null,
    dernier_jour date not null,
    faite_par uuid,
    faite_le timestamptz not null,
    revoquee_par uuid,
    revoquee_le timestamptz,
    utilisee_le date,
    demandes integer not null default 0,
    primary key (structure_id, id),
    constraint cle_de_lecture_unique unique (structure_id, empreinte),
    constraint cle_de_lecture_finit check (dernier_jour >= premier_jour),
    constraint cle_faite_par_un_compte_connu foreign key (structure_id, faite_par)
        references compte on delete set null (faite_par),
    constraint cle_revoquee_par_un_compte_connu foreign key (structure_id, revoquee_par)
        references compte on delete set null (revoquee_par)
);
create index on cle_de_lecture (structure_id, faite_par) where faite_par is not null;
create index on cle_de_lecture (structure_id, revoquee_par) where revoquee_par is not null;
call technique.proteger('cle_de_lecture');
