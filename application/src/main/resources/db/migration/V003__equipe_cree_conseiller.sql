create table conseiller (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    prenom text not null,
    nom text not null,
    courriel text,
    entree date not null,
    sortie date,
    primary key (structure_id, id),
    constraint conseiller_reference_unique unique (structure_id, reference),
    constraint conseiller_sort_apres_son_entree check (sortie >= entree)
);
call technique.proteger('conseiller');

create table conseiller_horaire (
    structure_id uuid not null,
    conseiller_id uuid not null,
    jour jour_semaine not null,
    debut time not null,
    fin time not null,
    primary key (structure_id, conseiller_id, jour, debut),
    constraint horaire_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller on delete cascade,
    constraint horaire_finit_apres_son_debut check (fin > debut)
);
call technique.proteger('conseiller_horaire');

-- debut and fin are both included: the days on which the person is away, or the post without anyone.
create table indisponibilite (
    structure_id uuid not null,
    id uuid not null,
    reference reference not null,
    conseiller_id uuid not null,
    debut date not null,
    fin date not null,
    motif text not null
        constraint motif_d_indisponibilite_connu check (motif in ('vacance_de_poste', 'conge', 'formation', 'absence')),
    primary key (structure_id, id),
    constraint indisponibilite_reference_unique unique (structure_id, reference),
    constraint indisponibilite_d_un_conseiller_connu foreign key (structure_id, conseiller_id) references conseiller,
    constraint indisponibilite_finit_apres_son_debut check (fin >= debut)
);
call technique.proteger('indisponibilite');

create table convention (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    dispositif text not null,
    financeur text not null,
    debut date not null,
    fin date not null,
    postes numeric(5, 2) constraint postes_positifs check (postes >= 0),
    reconduction_de_id uuid,
    primary key (structure_id, id),
    constraint convention_reference_unique unique (structure_id, reference),
    constraint convention_reconduit_une_convention_connue
        foreign key (structure_id, reconduction_de_id) references convention deferrable,
    constraint convention_finit_apres_son_debut check (fin >= debut)
);
call technique.proteger('convention');
