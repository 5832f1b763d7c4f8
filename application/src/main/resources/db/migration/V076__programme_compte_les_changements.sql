-- Grows with each change that a calendar has to show: whoever kept the session as it was takes it as it is.
alter table seance add revision integer not null default 0;

create function compter_un_changement() returns trigger language plpgsql as $$
begin
    new.revision := old.revision + 1;
    return new;
end $$;

create trigger changement_compte
    before update of debut, fin, lieu_id, statut on seance for each row
    when ((old.debut, old.fin, old.lieu_id, old.statut) is distinct from (new.debut, new.fin, new.lieu_id, new.statut))
    execute function compter_un_changement();
