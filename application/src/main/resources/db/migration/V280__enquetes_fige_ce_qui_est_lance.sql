-- What was launched stands: its title, its questions, their choices, what is told by what. empreinte: of what it asked when it went out,
-- kept as its transaction ends. Whatever touches its questions afterwards, a folder of records too, must leave them the same.
alter table enquete add column empreinte text;

create function enquete_telle_que_posee(une_structure uuid, une_enquete uuid) returns text language sql stable as $$
    select md5(concat_ws(
        e'\n',
        (
            select string_agg(
                concat_ws('|', code, type, libelle, aide, choix, si_question, si_valeur), e'\n' order by ordre, code)
            from enquete_question
            where structure_id = une_structure and enquete_id = une_enquete
        ),
        (
            select string_agg(concat_ws('|', question, valeur, libelle), e'\n' order by question, valeur)
            from enquete_choix
            where structure_id = une_structure and enquete_id = une_enquete
        ),
        (
            select string_agg(concat_ws('|', question, par), e'\n' order by question, par)
            from enquete_croisement
            where structure_id = une_structure and enquete_id = une_enquete
        )))
$$;

create function retenir_ce_qui_est_lance() returns trigger language plpgsql as $$
begin
    update enquete
    set empreinte = enquete_telle_que_posee(structure_id, id)
    where structure_id = new.structure_id and id = new.id and lancee_le is not null and empreinte is null;
    return null;
end $$;

create constraint trigger enquete_retenue after update on enquete deferrable initially deferred
    for each row when (new.lancee_le is not null and new.empreinte is null) execute function retenir_ce_qui_est_lance();

create function refuser_de_changer_ce_qui_est_lance() returns trigger language plpgsql as $$
begin
    -- But an import that is undone takes back what it brought.
    if coalesce(current_setting('estran.retour', true), '') = '' and exists (
        select
        from enquete
        where structure_id = coalesce(new.structure_id, old.structure_id)
            and id = coalesce(new.enquete_id, old.enquete_id)
            and empreinte is not null
            and empreinte <> enquete_telle_que_posee(structure_id, id)
    ) then
        raise exception 'a launched survey stands' using errcode = 'restrict_violation', constraint = 'enquete_lancee_figee';
    end if;
    return null;
end $$;

create constraint trigger enquete_lancee_figee after insert or update or delete on enquete_question
    deferrable initially deferred for each row execute function refuser_de_changer_ce_qui_est_lance();
create constraint trigger enquete_lancee_figee after insert or update or delete on enquete_choix
    deferrable initially deferred for each row execute function refuser_de_changer_ce_qui_est_lance();
create constraint trigger enquete_lancee_figee after insert or update or delete on enquete_croisement
    deferrable initially deferred for each row execute function refuser_de_changer_ce_qui_est_lance();

create function refuser_de_reprendre_ce_qui_est_lance() returns trigger language plpgsql as $$
begin
    if (old.titre, old.mot, old.lancee_le) is distinct from (new.titre, new.mot, new.lancee_le)
        or old.empreinte is distinct from new.empreinte
        or (old.repondants is not null and new.repondants is distinct from old.repondants)
    then
        raise exception 'a launched survey stands' using errcode = 'restrict_violation', constraint = 'enquete_lancee_figee';
    end if;
    return new;
end $$;

create trigger enquete_lancee_figee before update on enquete
    for each row when (old.empreinte is not null and coalesce(current_setting('estran.retour', true), '') = '') execute function refuser_de_reprendre_ce_qui_est_lance();
