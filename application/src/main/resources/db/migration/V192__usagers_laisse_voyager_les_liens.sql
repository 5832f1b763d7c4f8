-- A tie of a household is known by its two people, two people that were told apart by their two sheets: a folder gives neither an id.
alter table lien_usager alter id set default gen_random_uuid();

-- Which of the two sheets is named first is as it was written: their ids are of one database, and give no order that travels.
alter table distinction
    drop constraint distinction_entre_deux_fiches,
    add constraint distinction_entre_deux_fiches check (une_id <> autre_id);
create unique index distinction_dite_une_fois on distinction (structure_id, least(une_id, autre_id), greatest(une_id, autre_id));

-- A folder that names them the other way round says nothing new.
create function ignorer_la_distinction_dite() returns trigger language plpgsql as $$
begin
    if exists (
        select from distinction
        where structure_id = new.structure_id and une_id = new.autre_id and autre_id = new.une_id
    ) then
        return null;
    end if;
    return new;
end $$;
create trigger distinction_deja_dite before insert on distinction
    for each row when (current_setting('estran.versement', true) = 'oui')
    execute function ignorer_la_distinction_dite();
