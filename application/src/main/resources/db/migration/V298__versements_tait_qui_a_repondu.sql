-- By which link somebody answers, that they did on paper, when they were reminded: an import that meets their invitation remembers neither
-- what these were nor a print from which they could be guessed. Undone, it leaves them as they are. Who asked to be told of a theme is of
-- no folder.
create function technique.tues_de(nom_table regclass) returns text[] language sql stable as $$
    select case nom_table::text
        when 'enquete_invitation' then array['lien', 'repondu', 'relancee_le']
        else '{}'::text[]
    end
$$;

create or replace function technique.colonnes_de(nom_table regclass) returns text[] language sql stable as $$
    select array_agg(attname::text order by attnum)
    from pg_attribute
    where attrelid = nom_table and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'structure_id'
        and attname <> all (technique.tues_de(nom_table))
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
    dire constant text := format('to_jsonb(ancienne) - %L::text[]', technique.tues_de(tg_relid));
begin
    execute 'insert into versement_ligne (structure_id, versement_id, nom_table, cle, avant, empreinte) '
        || 'select (select structure_courante()), current_setting(''estran.note_versement'')::uuid, $1, '
        || case tg_op
            when 'INSERT' then format(nommer, 'ligne') || ', null, ' || empreindre || ' from lignes ligne'
            when 'DELETE' then format(nommer, 'ancienne') || ', ' || dire || ', null from anciennes ancienne'
            else 'case when ligne.structure_id is null then ' || format(nommer, 'ancienne')
                || ' else ' || format(nommer, 'ligne') || ' end, '
                || 'case when ancienne.structure_id is not null then ' || dire || ' end, '
                || 'case when ligne.structure_id is not null then ' || empreindre || ' end '
                || 'from anciennes ancienne full join lignes ligne on ' || meme
        end
    using tg_table_name;
    return null;
end $$;

create or replace function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text !~ '^(transfert|versement|correspondance)(_|$)'
        and nom_table::text not in (
            'occupation', 'releve_modifie', 'journal', 'tentative', 'enquete_envoi', 'enquete_controle', 'enquete_bulletin',
            'enquete_voix', 'voix_scellee', 'souhait_a_prevenir')
$$;

drop trigger versement_ajoute on souhait_a_prevenir;
drop trigger versement_retire on souhait_a_prevenir;
drop trigger versement_change on souhait_a_prevenir;

-- What is remembered already gets the print of what may be told, as it is now: a print that told which rows were changed since would tell
-- who was ticked.
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;
alter table enquete_invitation no force row level security;

do $$
declare
    dites text[];
begin
    for dites in select distinct tenues from versement_table where nom_table = 'enquete_invitation' loop
        execute format(
            'update versement_ligne ligne
            set avant = ligne.avant - technique.tues_de(''enquete_invitation''::regclass),
                empreinte = case
                    when ligne.empreinte is null then null
                    when tenue.usager_id is null then 0
                    else hash_record_extended(row(%1$s), 0)
                end
            from versement_table versee, versement_ligne sienne
            left join enquete_invitation tenue on tenue.structure_id = sienne.structure_id
                and tenue.enquete_id = sienne.cle[1]::uuid and tenue.usager_id = sienne.cle[2]::uuid
                and tenue.ordre = sienne.cle[3]::bigint
            where sienne.structure_id = ligne.structure_id and sienne.versement_id = ligne.versement_id
                and sienne.nom_table = ligne.nom_table and sienne.rang = ligne.rang
                and versee.structure_id = ligne.structure_id and versee.versement_id = ligne.versement_id
                and versee.nom_table = ligne.nom_table and versee.tenues = $1
                and ligne.nom_table = ''enquete_invitation''',
            (select string_agg(format('tenue.%I', nom), ', ' order by place) from unnest(dites) with ordinality d (nom, place)
                where nom <> all (technique.tues_de('enquete_invitation'::regclass))))
        using dites;
    end loop;
end $$;

update versement_table
set tenues = array(
        select nom from unnest(tenues) with ordinality d (nom, place)
        where nom <> all (technique.tues_de('enquete_invitation'::regclass)) order by place),
    colonnes = array(
        select nom from unnest(colonnes) with ordinality d (nom, place)
        where nom <> all (technique.tues_de('enquete_invitation'::regclass)) order by place)
where nom_table = 'enquete_invitation';

delete from versement_ligne where nom_table = 'souhait_a_prevenir';
delete from versement_table where nom_table = 'souhait_a_prevenir';

alter table versement_ligne force row level security;
alter table versement_table force row level security;
alter table enquete_invitation force row level security;
