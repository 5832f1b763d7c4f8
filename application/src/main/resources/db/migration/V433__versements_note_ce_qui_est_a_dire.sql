-- What is to be said of a place goes with the place: an import that takes one away notes its messages again, as before V432, so that
-- undoing it gives them back, and a reminder that was promised leaves. Of a survey nothing is noted: whom its messages were for could be
-- read there. ADR 0100.
create or replace function noter_le_versement() returns trigger language plpgsql as $$
declare
    noter constant text := 'insert into versement_ligne (structure_id, versement_id, nom_table, cle, avant)
        select (select structure_courante()), current_setting(''estran.note_versement'')::uuid, $1, array[' || (
            select coalesce(string_agg(format('dite.%I::text', nom), ', ' order by place), '')
            from unnest(technique.cle_de(tg_relid)) with ordinality colonne (nom, place)) || ']::text[], ';
    lesquelles constant text := case tg_table_name when 'message' then ' where dite.sujet <> ''enquete''' else '' end;
begin
    if tg_op <> 'INSERT' then
        execute noter || 'to_jsonb(dite) from anciennes dite' || lesquelles using tg_table_name;
    end if;
    if tg_op <> 'DELETE' then
        execute noter || 'null from lignes dite' || lesquelles using tg_table_name;
    end if;
    return null;
end $$;

create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in (
            'occupation', 'releve_modifie', 'journal', 'tentative', 'enquete_envoi', 'enquete_controle', 'enquete_bulletin',
            'enquete_voix', 'voix_scellee', 'souhait_a_prevenir', 'entree_du_menu')
$$;

call technique.noter_les_versements('message');
