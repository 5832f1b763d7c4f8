-- What whoever registers for an action is asked, two questions at most: ADR 0141.
-- choix: the answers from which one chooses, one a line; null: a few words of one's own.
create table question_d_inscription (
    structure_id uuid not null references structure,
    action_id uuid not null,
    rang integer not null constraint deux_questions_au_plus check (rang between 1 and 2),
    question text not null constraint question_d_inscription_courte
        check (question ~ '\S' and question !~ '[\n\r]' and length(question) <= 120),
    choix text constraint choix_de_reponse_comptes check (
        cardinality(string_to_array(choix, chr(10))) between 2 and 5 and choix !~ '(^|\n)\s*(\n|$)' and length(choix) <= 304),
    requise boolean not null default false,
    primary key (structure_id, action_id, rang),
    constraint question_posee_une_fois unique (structure_id, action_id, question),
    constraint question_d_une_action_connue foreign key (structure_id, action_id) references action on delete cascade
);
call technique.proteger('question_d_inscription');

-- What one person answered, with the words of the question as it was asked: for these days only, erased the day after.
create table reponse_d_inscription (
    structure_id uuid not null references structure,
    inscription_id uuid not null,
    rang integer not null constraint deux_reponses_au_plus check (rang between 1 and 2),
    question text not null constraint reponse_dit_sa_question
        check (question ~ '\S' and question !~ '[\n\r]' and length(question) <= 120),
    reponse text not null constraint reponse_d_inscription_courte
        check (reponse ~ '\S' and reponse !~ '[\n\r]' and length(reponse) <= 100),
    primary key (structure_id, inscription_id, rang),
    constraint reponse_d_une_inscription_connue foreign key (structure_id, inscription_id) references inscription on delete cascade
);
call technique.proteger('reponse_d_inscription');
