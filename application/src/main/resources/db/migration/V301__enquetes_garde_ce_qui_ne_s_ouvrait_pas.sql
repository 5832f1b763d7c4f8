-- How many forms could not be opened stands as the count does, whatever an older folder says.
create or replace function enquete_ne_revient_pas() returns trigger language plpgsql as $$
begin
    if old.repondants is not null then
        new.repondants := old.repondants;
        new.illisibles := old.illisibles;
    end if;
    new.lancee_le := coalesce(new.lancee_le, old.lancee_le);
    new.modele := false;
    return new;
end $$;
