-- What the columns of a sheet are is known, whatever becomes of what the sheet brought: whoever undoes an import often gives
-- the same sheet again.
create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in ('occupation', 'releve_modifie', 'journal', 'tentative')
$$;

do $$
declare
    gardee regclass;
begin
    foreach gardee in array array['correspondance', 'correspondance_colonne', 'correspondance_mot']::regclass[] loop
        execute format('drop trigger versement_ajoute on %s', gardee);
        execute format('drop trigger versement_retire on %s', gardee);
        execute format('drop trigger versement_change on %s', gardee);
    end loop;
end $$;
