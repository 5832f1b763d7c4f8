-- What is sealed opens at the count alone: no sheet can be compared with a second entry of it.
create or replace function oublier_les_sollicitations() returns trigger language plpgsql as $$
begin
    delete from enquete_envoi where structure_id = new.structure_id and enquete_id = new.id;
    return null;
end $$;

drop table enquete_controle;
