-- A body may act in several districts: each follows the one that it was found to be. Two of them may be one by then.
create function suivre_les_quartiers_reunis() returns trigger language plpgsql as $$
begin
    new.quartier := quartier_retenu(new.structure_id, new.quartier);
    if exists (
        select from acteur_quartier
        where structure_id = new.structure_id and acteur_id = new.acteur_id and quartier = new.quartier
    ) then
        return null;
    end if;
    return new;
end $$;
create trigger quartier_reuni_suivi before insert on acteur_quartier
    for each row execute function suivre_les_quartiers_reunis();
