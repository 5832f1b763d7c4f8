-- What is asked in the name of a body that is being found to be another is asked in the name of that other. An insert holds no row
-- yet: it may wait for the merge, which holds both bodies from its beginning.
create function suivre_l_organisme_reuni() returns trigger language plpgsql as $$
begin
    if new.acteur_id is not null then
        new.acteur_id := coalesce(
            (
                select coalesce(fusionne_dans_id, id)
                from acteur
                where structure_id = new.structure_id and id = new.acteur_id
                for share
            ),
            new.acteur_id);
    end if;
    return new;
end $$;
create trigger organisme_reuni_suivi before insert on demande
    for each row execute function suivre_l_organisme_reuni();
