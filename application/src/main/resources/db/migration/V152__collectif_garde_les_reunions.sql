-- What was found to be one stays one: a folder of records that does not say so, or not yet, undoes nothing.
create function garder_la_reunion_des_acteurs() returns trigger language plpgsql as $$
begin
    new.fusionne_dans_id := coalesce(new.fusionne_dans_id, old.fusionne_dans_id);
    new.retire_le := coalesce(new.retire_le, old.retire_le);
    return new;
end $$;
create trigger acteur_reste_reuni before update of fusionne_dans_id, retire_le on acteur
    for each row when (old.fusionne_dans_id is not null) execute function garder_la_reunion_des_acteurs();
