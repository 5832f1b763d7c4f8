-- What an import must not remember of an invitation is a column no more.
create or replace function technique.colonnes_de(nom_table regclass) returns text[] language sql stable as $$
    select array_agg(attname::text order by attnum)
    from pg_attribute
    where attrelid = nom_table and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'structure_id'
$$;

create or replace function noter_le_versement() returns trigger language plpgsql as $$
declare
    cle constant text[] := technique.cle_de(tg_relid);
    nommer constant text := 'array[' || (
        select coalesce(string_agg(format('%%1$s.%I::text', nom), ', ' order by place), '')
        from unnest(cle) with ordinality colonne (nom, place)) || ']::text[]';
    empreindre constant text := 'hash_record_extended(row(' || (
        select string_agg(format('ligne.%I', nom), ', ' order by place)
        from unnest(technique.colonnes_tenues_de(tg_relid)) with ordinality colonne (nom, place)) || '), 0)';
    meme constant text := 'ligne.structure_id = ancienne.structure_id' || (
        select coalesce(string_agg(format(' and ligne.%1$I = ancienne.%1$I', nom), ''), '') from unnest(cle) colonne (nom));
begin
    execute 'insert into versement_ligne (structure_id, versement_id, nom_table, cle, avant, empreinte) '
        || 'select (select structure_courante()), current_setting(''estran.note_versement'')::uuid, $1, '
        || case tg_op
            when 'INSERT' then format(nommer, 'ligne') || ', null, ' || empreindre || ' from lignes ligne'
            when 'DELETE' then format(nommer, 'ancienne') || ', to_jsonb(ancienne), null from anciennes ancienne'
            else 'case when ligne.structure_id is null then ' || format(nommer, 'ancienne')
                || ' else ' || format(nommer, 'ligne') || ' end, '
                || 'case when ancienne.structure_id is not null then to_jsonb(ancienne) end, '
                || 'case when ligne.structure_id is not null then ' || empreindre || ' end '
                || 'from anciennes ancienne full join lignes ligne on ' || meme
        end
    using tg_table_name;
    return null;
end $$;

drop function technique.tues_de(regclass);
