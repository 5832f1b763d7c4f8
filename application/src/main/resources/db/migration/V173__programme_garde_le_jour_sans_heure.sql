-- A session that has no hour begins at midnight of its day, where the town is. When the town's hour becomes another, by the
-- screen or by a folder, the day stays and the length too; the moment moves.
create function garder_le_jour_des_seances() returns trigger language plpgsql as $$
begin
    update seance
    set debut = (debut at time zone old.fuseau) at time zone new.fuseau,
        fin = (debut at time zone old.fuseau) at time zone new.fuseau + (fin - debut)
    where structure_id = new.structure_id and not heure_connue;
    return null;
end $$;

create trigger fuseau_change after update of fuseau on structure
    for each row when (new.fuseau is distinct from old.fuseau) execute function garder_le_jour_des_seances();
