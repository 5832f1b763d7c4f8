-- A folder of records says how many places there are in one file, and how many of them are kept in another: judged row by row,
-- fewer of both would be refused at the first. Elsewhere it is judged at once, as it was.
create function refuser_trop_de_places_gardees() returns trigger language plpgsql as $$
begin
    if exists (
        select from action
        where structure_id = new.structure_id and id = new.id and places_gardees > capacite
    ) then
        raise exception 'more places kept than there are'
            using errcode = 'check_violation', constraint = 'places_gardees_parmi_les_places';
    end if;
    return null;
end $$;

alter table action
    drop constraint places_gardees_parmi_les_places,
    add constraint places_gardees_positives check (places_gardees >= 0);

create constraint trigger places_gardees_parmi_les_places after insert or update of capacite, places_gardees on action
    deferrable initially immediate for each row when (new.places_gardees > new.capacite)
    execute function refuser_trop_de_places_gardees();
