-- Once the forms are counted, by whichever way, nothing is left of who could answer by which link, of who was ticked, of what was sent to
-- whom, of which sheet was typed twice.
create function oublier_les_sollicitations() returns trigger language plpgsql as $$
begin
    update enquete_invitation
    set lien = null, repondu = false, relancee_le = null
    where structure_id = new.structure_id and enquete_id = new.id;
    delete from enquete_envoi where structure_id = new.structure_id and enquete_id = new.id;
    delete from enquete_controle where structure_id = new.structure_id and enquete_id = new.id;
    return null;
end $$;

create trigger enquete_oubliee after update on enquete
    for each row when (old.repondants is null and new.repondants is not null) execute function oublier_les_sollicitations();
