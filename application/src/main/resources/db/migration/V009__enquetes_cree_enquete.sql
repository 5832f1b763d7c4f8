create table enquete (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    titre text,
    ouverte date,
    fermee date,
    implicite boolean not null default false,
    primary key (structure_id, id),
    constraint enquete_reference_unique unique (structure_id, reference),
    constraint enquete_decrite check (implicite or (titre is not null and ouverte is not null)),
    constraint enquete_ferme_apres_son_ouverture check (fermee >= ouverte)
);
call technique.proteger('enquete');

-- ordre: in which the questions are asked; below, which of the rows it is (a person may be asked twice).
create table enquete_question (
    structure_id uuid not null,
    enquete_id uuid not null,
    code code not null,
    libelle text not null,
    type text not null constraint type_de_question_connu check (type in ('choix', 'multiple', 'echelle', 'texte')),
    choix text,
    ordre bigint not null,
    primary key (structure_id, enquete_id, code),
    constraint question_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_question');

create table enquete_invitation (
    structure_id uuid not null,
    enquete_id uuid not null,
    usager_id uuid not null,
    canal code,
    le date,
    ordre bigint not null,
    primary key (structure_id, enquete_id, usager_id, ordre),
    constraint invitation_a_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade,
    constraint invitation_d_un_usager_connu foreign key (structure_id, usager_id) references usager
);
call technique.proteger('enquete_invitation');

-- repondant is no person of the register: an answer is tied to no one.
create table enquete_reponse (
    structure_id uuid not null,
    enquete_id uuid not null,
    repondant reference not null,
    question code not null,
    valeur text not null,
    ordre bigint not null,
    primary key (structure_id, enquete_id, repondant, question, ordre),
    constraint reponse_a_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_reponse');

create table souhait (
    structure_id uuid not null,
    usager_id uuid not null,
    thematique code not null,
    le date not null,
    primary key (structure_id, usager_id, thematique, le),
    constraint souhait_d_un_usager_connu foreign key (structure_id, usager_id) references usager on delete cascade,
    constraint souhait_d_une_thematique_connue foreign key (structure_id, thematique) references thematique
);
call technique.proteger('souhait');
