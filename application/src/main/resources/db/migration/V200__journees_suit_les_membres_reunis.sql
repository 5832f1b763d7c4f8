-- A session that was given to somebody, from a form that was open while their sheet was found to be another's.
create function suivre_le_remplacant_reuni() returns trigger language plpgsql as $$
begin
    if new.remplacant_id is not null and (tg_op = 'INSERT' or new.remplacant_id is distinct from old.remplacant_id) then
        new.remplacant_id := conseiller_retenu(new.structure_id, new.remplacant_id);
    end if;
    return new;
end $$;

create trigger remplacant_reuni_suivi before insert or update of remplacant_id on journee_annulee_seance
    for each row execute function suivre_le_remplacant_reuni();
