-- What was found to be one stays one: a folder of records that does not say so, or not yet, undoes nothing.
create function garder_la_reunion_des_lieux() returns trigger language plpgsql as $$
begin
    new.fusionne_dans_id := coalesce(new.fusionne_dans_id, old.fusionne_dans_id);
    new.retire_le := coalesce(new.retire_le, old.retire_le);
    return new;
end $$;
create trigger lieu_reste_reuni before update of fusionne_dans_id, retire_le on lieu
    for each row when (old.fusionne_dans_id is not null) execute function garder_la_reunion_des_lieux();

create function garder_la_reunion_des_quartiers() returns trigger language plpgsql as $$
begin
    new.fusionne_dans := coalesce(new.fusionne_dans, old.fusionne_dans);
    new.retire_le := coalesce(new.retire_le, old.retire_le);
    return new;
end $$;
create trigger quartier_reste_reuni before update of fusionne_dans, retire_le on quartier
    for each row when (old.fusionne_dans is not null) execute function garder_la_reunion_des_quartiers();
