-- A venue whose hours were changed is dated once by whatever changed them, not once for each of its hours: an import that brings
-- those of a hundred venues wrote each of these a dozen times, and read all that it had written before.
drop trigger lieu_date_de_ses_heures on lieu_ouverture;

create or replace function dater_le_lieu_de_ses_heures() returns trigger language plpgsql as $$
begin
    update lieu
    set modifie_le = now()
    where (structure_id, id) in (select structure_id, lieu_id from heures) and modifie_le <> now();
    return null;
end $$;

create trigger lieu_date_de_ses_heures after insert on lieu_ouverture referencing new table as heures
    for each statement execute function dater_le_lieu_de_ses_heures();
create trigger lieu_date_de_ses_heures_changees after update on lieu_ouverture referencing old table as heures
    for each statement execute function dater_le_lieu_de_ses_heures();
create trigger lieu_date_de_ses_heures_otees after delete on lieu_ouverture referencing old table as heures
    for each statement execute function dater_le_lieu_de_ses_heures();
