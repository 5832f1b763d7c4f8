-- What a menu shows follows from what there is, whenever somebody opens a page: it is of no import.
create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in (
            'occupation', 'releve_modifie', 'journal', 'tentative', 'enquete_envoi', 'enquete_controle', 'enquete_bulletin',
            'enquete_voix', 'voix_scellee', 'souhait_a_prevenir', 'entree_du_menu')
$$;

drop trigger versement_ajoute on entree_du_menu;
drop trigger versement_retire on entree_du_menu;
drop trigger versement_change on entree_du_menu;
