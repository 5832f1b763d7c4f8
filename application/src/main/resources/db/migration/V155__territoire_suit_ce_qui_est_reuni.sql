-- A form that was opened before two venues, or two districts, were found to be one still names the one that went. Whatever
-- names it from then on names the one that stays, whoever writes it: here, and nowhere else.
--
-- for share: a merge under way holds both rows from its beginning, so whoever names one of them waits for it, and reads what
-- came of it. A merge that begins later waits for whoever wrote, and moves what they wrote.
create function lieu_retenu(ville uuid, celui uuid) returns uuid language sql volatile as $$
    select coalesce(
        (select coalesce(fusionne_dans_id, id) from lieu where structure_id = ville and id = celui for share), celui)
$$;

create function quartier_retenu(ville uuid, celui code) returns code language sql volatile as $$
    select coalesce(
        (select coalesce(fusionne_dans, code) from quartier where structure_id = ville and code = celui for share), celui)
$$;

-- Nothing is asked of a row that stays where it is: a merge may be waiting for it.
create function suivre_le_lieu_reuni() returns trigger language plpgsql as $$
begin
    if new.lieu_id is not null and (tg_op = 'INSERT' or new.lieu_id is distinct from old.lieu_id) then
        new.lieu_id := lieu_retenu(new.structure_id, new.lieu_id);
    end if;
    return new;
end $$;

create function suivre_le_quartier_reuni() returns trigger language plpgsql as $$
begin
    if new.quartier is not null and (tg_op = 'INSERT' or new.quartier is distinct from old.quartier) then
        new.quartier := quartier_retenu(new.structure_id, new.quartier);
    end if;
    return new;
end $$;

create trigger lieu_reuni_suivi before insert or update of lieu_id on seance
    for each row execute function suivre_le_lieu_reuni();
create trigger lieu_reuni_suivi before insert or update of lieu_id on serie
    for each row execute function suivre_le_lieu_reuni();
create trigger lieu_reuni_suivi before insert or update of lieu_id on plage_rendez_vous
    for each row execute function suivre_le_lieu_reuni();
create trigger lieu_reuni_suivi before insert or update of lieu_id on rendez_vous
    for each row execute function suivre_le_lieu_reuni();
create trigger lieu_reuni_suivi before insert or update of lieu_id on creneau_libere
    for each row execute function suivre_le_lieu_reuni();

create trigger quartier_reuni_suivi before insert or update of quartier on lieu
    for each row execute function suivre_le_quartier_reuni();
create trigger quartier_reuni_suivi before insert or update of quartier on acteur
    for each row execute function suivre_le_quartier_reuni();
create trigger quartier_reuni_suivi before insert or update of quartier on usager
    for each row execute function suivre_le_quartier_reuni();
