-- How many answered a question stands with its counts, under '*': it goes and comes with them.
alter table enquete_question drop column repondants;

-- Texts that nobody has reread stay apart from those that are told: no export, no page but that of rereading has them.
-- cle: drawn at random, as the id was.
alter table enquete_texte
    drop constraint enquete_texte_pkey,
    drop constraint texte_d_enquete_court,
    drop column id,
    drop column relu,
    add column cle text collate "C" not null,
    add primary key (structure_id, cle),
    add constraint texte_d_enquete_court check (texte ~ '\S' and length(texte) <= 10000);

create table enquete_texte_a_relire (
    structure_id uuid not null,
    id uuid not null,
    enquete_id uuid not null,
    question code not null,
    texte text not null constraint texte_a_relire_court check (texte ~ '\S' and length(texte) <= 10000),
    primary key (structure_id, id),
    constraint texte_a_relire_d_une_enquete_connue
        foreign key (structure_id, enquete_id) references enquete on delete cascade
);
create index enquete_texte_a_relire_par_enquete on enquete_texte_a_relire (structure_id, enquete_id, question);
call technique.proteger('enquete_texte_a_relire');

-- A folder of records says last whether a survey is a model, of which there is no day; the door checks the others.
alter table enquete
    drop constraint enquete_decrite,
    add constraint enquete_decrite check (implicite or titre is not null);

-- What went out stays so, and what was counted stays counted, whatever an older folder says; but an import that is undone takes back
-- what it brought.
create function enquete_ne_revient_pas() returns trigger language plpgsql as $$
begin
    new.repondants := coalesce(old.repondants, new.repondants);
    new.lancee_le := coalesce(new.lancee_le, old.lancee_le);
    new.modele := false;
    return new;
end $$;

create trigger enquete_garde_son_etat
    before update on enquete
    for each row
    when (coalesce(current_setting('estran.retour', true), '') = '' and (old.repondants is not null or old.lancee_le is not null))
    execute function enquete_ne_revient_pas();
