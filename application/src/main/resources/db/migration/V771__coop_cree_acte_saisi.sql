-- Acts that somebody has saved in the State's tool. usager_id: of an act that is somebody's; rang: of people without a name, which of them.
-- dit_*: digests of what was told, so that a change is seen; of what is somebody's (personne, demande) they go when the quarter is closed.
create table acte_saisi (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    seance_id uuid not null,
    usager_id uuid,
    rang integer not null default 0 constraint rang_d_acte_saisi_positif check (rang >= 0),
    saisi_le date not null,
    dit_seance text not null,
    dit_personne text,
    dit_demande text,
    saisi_par uuid,
    primary key (structure_id, id),
    constraint acte_saisi_reference_unique unique (structure_id, reference),
    constraint acte_saisi_une_fois unique nulls not distinct (structure_id, seance_id, usager_id, rang),
    constraint acte_saisi_d_une_personne check (usager_id is null or rang = 0),
    constraint acte_saisi_d_une_seance_connue foreign key (structure_id, seance_id) references seance on delete cascade,
    constraint acte_saisi_d_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade,
    constraint acte_saisi_par_un_compte_connu foreign key (structure_id, saisi_par) references compte on delete set null (saisi_par)
);
create index acte_saisi_par_usager on acte_saisi (structure_id, usager_id) where usager_id is not null;
create index acte_saisi_par_compte on acte_saisi (structure_id, saisi_par) where saisi_par is not null;
call technique.proteger('acte_saisi');
call technique.referencer('acte_saisi', 'SC');
