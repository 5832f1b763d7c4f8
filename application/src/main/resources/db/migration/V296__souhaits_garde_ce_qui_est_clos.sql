-- What was closed stays closed, and what it counted stays counted, whatever an older folder says; but an import that is undone takes back
-- what it brought, and wishes that folders tell of a quarter are counted again as they tell more.
create function consultation_ne_rouvre_pas() returns trigger language plpgsql as $$
begin
    new.ouvre := old.ouvre;
    new.ferme := old.ferme;
    new.close_le := old.close_le;
    new.personnes := old.personnes;
    new.papiers := old.papiers;
    new.sans_code := old.sans_code;
    new.illisibles := old.illisibles;
    return new;
end $$;

create trigger consultation_garde_ce_qu_elle_a_compte
    before update on consultation
    for each row
    when (old.close_le is not null and not old.relevee and coalesce(current_setting('estran.retour', true), '') = '')
    execute function consultation_ne_rouvre_pas();
