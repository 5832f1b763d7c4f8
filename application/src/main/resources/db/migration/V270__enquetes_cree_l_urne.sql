-- A survey is written (neither day of launch nor count), goes out (lancee_le), and is counted once (repondants). Nothing joins what one
-- person answered: forms wait sealed (enquete_bulletin), and what is left of them are counts. ADR 0071.
-- mot: what is said at its head. modele: kept to begin others from; it is never sent out.
alter table enquete
    drop constraint enquete_decrite,
    add column mot text constraint mot_d_enquete_court check (length(mot) <= 1000),
    add column modele boolean not null default false,
    add column lancee_le date,
    add column repondants integer constraint repondants_possibles check (repondants >= 0),
    add column revision integer not null default 0,
    add constraint enquete_decrite check (implicite or (titre is not null and (modele or ouverte is not null))),
    add constraint modele_d_enquete_sans_suite check (not modele or (lancee_le is null and repondants is null));

-- si_question, si_valeur: asked only of who gave this answer to that question. repondants: how many answered it.
alter table enquete_question
    add column aide text constraint aide_de_question_courte check (length(aide) <= 300),
    add column si_question code,
    add column si_valeur text,
    add column repondants integer constraint repondants_a_une_question_possibles check (repondants >= 0),
    add constraint condition_entiere check ((si_question is null) = (si_valeur is null)),
    add constraint condition_sur_une_autre_question check (si_question <> code),
    add constraint condition_sur_une_question_connue foreign key (structure_id, enquete_id, si_question)
        references enquete_question deferrable initially deferred;

-- How a choice is told, where its code does not say it. Which there are, and in which order, is the question's word.
create table enquete_choix (
    structure_id uuid not null,
    enquete_id uuid not null,
    question code not null,
    valeur code not null,
    libelle text not null constraint choix_d_enquete_court check (libelle ~ '\S' and length(libelle) <= 200),
    primary key (structure_id, enquete_id, question, valeur),
    constraint choix_d_une_question_connue
        foreign key (structure_id, enquete_id, question) references enquete_question on delete cascade
);
call technique.proteger('enquete_choix');

-- Which question is told by which: fixed before anybody is asked.
create table enquete_croisement (
    structure_id uuid not null,
    enquete_id uuid not null,
    question code not null,
    par code not null,
    primary key (structure_id, enquete_id, question, par),
    constraint croisement_de_deux_questions check (question <> par),
    constraint croisement_d_une_question_connue
        foreign key (structure_id, enquete_id, question) references enquete_question on delete cascade,
    constraint croisement_par_une_question_connue
        foreign key (structure_id, enquete_id, par) references enquete_question on delete cascade
);
create index enquete_croisement_par_question on enquete_croisement (structure_id, enquete_id, par);
call technique.proteger('enquete_croisement');

-- A form that waits: sealed with the server's key, all of one length, without anybody's name, day or hour. id: drawn at random.
create table enquete_bulletin (
    structure_id uuid not null,
    id uuid not null,
    enquete_id uuid not null,
    contenu bytea not null,
    primary key (structure_id, id),
    constraint bulletin_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete
);
create index enquete_bulletin_par_enquete on enquete_bulletin (structure_id, enquete_id);
call technique.proteger('enquete_bulletin');

-- That a link was used: a mark that without the server's key leads to no link. None outlives the count.
create table enquete_voix (
    structure_id uuid not null,
    enquete_id uuid not null,
    empreinte bytea not null,
    primary key (structure_id, enquete_id, empreinte),
    constraint voix_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_voix');

-- What was answered: how many gave each answer to each question.
create table enquete_compte (
    structure_id uuid not null,
    enquete_id uuid not null,
    question code not null,
    valeur text not null,
    nombre integer not null constraint compte_de_reponses_possible check (nombre > 0),
    primary key (structure_id, enquete_id, question, valeur),
    constraint compte_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_compte');

-- One question told by another, as it may be told: answers are grouped before the count is written, until each cell holds eleven.
-- valeurs, par_valeurs: those of a group, parted by |.
create table enquete_case (
    structure_id uuid not null,
    enquete_id uuid not null,
    question code not null,
    par code not null,
    valeurs text not null,
    par_valeurs text not null,
    nombre integer not null constraint case_de_onze_au_moins check (nombre >= 11),
    primary key (structure_id, enquete_id, question, par, valeurs, par_valeurs),
    constraint case_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
call technique.proteger('enquete_case');

-- What was written, each apart from all else. id: drawn at random. Nobody reads it before somebody reread it; one put aside is erased.
create table enquete_texte (
    structure_id uuid not null,
    id uuid not null,
    enquete_id uuid not null,
    question code not null,
    texte text not null constraint texte_d_enquete_court check (texte ~ '\S' and length(texte) <= 2000),
    relu boolean not null default false,
    primary key (structure_id, id),
    constraint texte_d_une_enquete_connue foreign key (structure_id, enquete_id) references enquete on delete cascade
);
create index enquete_texte_par_enquete on enquete_texte (structure_id, enquete_id, question);
call technique.proteger('enquete_texte');

-- lien: by which one answers without an account; it goes at the count, as what is noted of who answered on paper or by telephone.
alter table enquete_invitation
    add column lien uuid,
    add column repondu boolean not null default false,
    add column relancee_le date,
    add constraint lien_d_invitation_unique unique (structure_id, lien);
