-- Within an import that is remembered, each statement notes which rows it wrote, and what they were. What they became is read from their
-- tables, once, when the import ends; the first note of a row is the one that stays.
create or replace function noter_le_versement() returns trigger language plpgsql as $$
declare
    noter constant text := 'insert into versement_ligne (structure_id, versement_id, nom_table, cle, avant)
        select (select structure_courante()), current_setting(''estran.note_versement'')::uuid, $1, array[' || (
            select coalesce(string_agg(format('dite.%I::text', nom), ', ' order by place), '')
            from unnest(technique.cle_de(tg_relid)) with ordinality colonne (nom, place)) || ']::text[], ';
begin
    if tg_op <> 'INSERT' then
        execute noter || 'to_jsonb(dite) from anciennes dite' using tg_table_name;
    end if;
    if tg_op <> 'DELETE' then
        execute noter || 'null from lignes dite' using tg_table_name;
    end if;
    return null;
end $$;

-- A row that names another is built upon it, and keeps an import of that other from being undone. Some go along instead: the house worked
-- them out from what they hang on, or they only say something of it that means nothing without. The key itself says so, where whoever
-- undoes an import reads what hangs on what.
comment on constraint annonce_pour_un_usager_connu on annonce_effacement is 'suit';
comment on constraint contact_avec_un_usager_connu on contact_note is 'suit';
comment on constraint distinction_d_une_fiche_connue on distinction is 'suit';
comment on constraint distinction_d_une_autre_fiche_connue on distinction is 'suit';
comment on constraint demandes_comptees_d_une_seance_connue on seance_demande is 'suit';
comment on constraint suites_comptees_d_une_seance_connue on seance_suite is 'suit';
comment on constraint orientations_comptees_d_une_seance_connue on seance_orientation is 'suit';
comment on constraint detachee_d_une_seance_connue on seance_detachee is 'suit';
comment on constraint detachee_avec_une_seance_connue on seance_detachee is 'suit';
comment on constraint occupation_d_une_action_connue on occupation is 'suit';
