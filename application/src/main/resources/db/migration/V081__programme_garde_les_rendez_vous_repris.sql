-- A folder of records names the appointments of a quarter by their collection. Of a session that somebody has booked since, it
-- says no more than it did when nobody had: the booking stays.
create function garder_le_rendez_vous() returns trigger language plpgsql as $$
begin
    if exists (
        select from action
        where action.structure_id = old.structure_id and action.id = old.action_id and action.recueil_id = new.action_id
    ) then
        new.action_id := old.action_id;
    end if;
    return new;
end $$;
create trigger rendez_vous_garde before update of action_id on seance
    for each row when (old.action_id <> new.action_id and current_setting('estran.versement', true) = 'oui')
    execute function garder_le_rendez_vous();

-- An appointment that a folder brings is no more for the public than one that is booked here.
create function taire_le_rendez_vous() returns trigger language plpgsql as $$
begin
    new.publiee := false;
    new.reservation := 'equipe';
    return new;
end $$;
create trigger rendez_vous_tu before insert or update of recueil_id on action
    for each row when (new.recueil_id is not null and current_setting('estran.versement', true) = 'oui')
    execute function taire_le_rendez_vous();
