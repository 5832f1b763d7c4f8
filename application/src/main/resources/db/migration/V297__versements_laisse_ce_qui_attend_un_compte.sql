-- What waits for a count, and what leaves for whoever is asked, is no row of a folder: an import that meets it does not remember it as it
-- was, or who was reminded, and which sheets were typed twice, could be read there once the count has forgotten them.
create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in (
            'occupation', 'releve_modifie', 'journal', 'tentative', 'enquete_envoi', 'enquete_controle', 'enquete_bulletin',
            'enquete_voix', 'voix_scellee')
$$;

do $$
declare
    laissee regclass;
begin
    foreach laissee in array array[
        'enquete_envoi', 'enquete_controle', 'enquete_bulletin', 'enquete_voix', 'voix_scellee']::regclass[]
    loop
        execute format('drop trigger versement_ajoute on %s', laissee);
        execute format('drop trigger versement_retire on %s', laissee);
        execute format('drop trigger versement_change on %s', laissee);
    end loop;
end $$;

alter table versement_ligne no force row level security;
alter table versement_table no force row level security;
delete from versement_ligne
where nom_table in ('enquete_envoi', 'enquete_controle', 'enquete_bulletin', 'enquete_voix', 'voix_scellee');
delete from versement_table
where nom_table in ('enquete_envoi', 'enquete_controle', 'enquete_bulletin', 'enquete_voix', 'voix_scellee');
alter table versement_ligne force row level security;
alter table versement_table force row level security;
