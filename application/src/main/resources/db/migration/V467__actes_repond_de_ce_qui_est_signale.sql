-- What was answered where the words of a person speak of somebody: a small count, "un monsieur", a name of the register.
-- empreinte: of the sentence and of what was seen in it. Another sentence is asked about anew; what is no more written
-- has no answer. extrait: what was seen, as it is printed.
create table rapport_reponse (
    structure_id uuid not null,
    rapport_id uuid not null,
    section code not null,
    empreinte bytea not null constraint empreinte_de_signalement check (length(empreinte) = 32),
    extrait text not null,
    reponse text collate "C" not null constraint reponse_au_signalement_connue check (reponse in (
        'autre_chose', 'pas_aidee', 'd_accord', 'onze_ou_plus')),
    donnee_le timestamptz not null,
    donnee_par text not null,
    primary key (structure_id, rapport_id, section, empreinte),
    constraint reponse_pour_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
call technique.proteger('rapport_reponse');

create trigger rapport_fige before insert or update or delete on rapport_reponse
    for each row execute function refuser_apres_validation();
