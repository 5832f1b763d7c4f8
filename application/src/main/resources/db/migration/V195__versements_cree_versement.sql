-- An import that somebody confirmed on screen, remembered so that it can be undone until something was built upon it. Of the
-- file: what kind it was of, and how many rows; neither its name nor anything of what it held.
create table versement (
    structure_id uuid not null,
    id uuid not null,
    sorte text collate "C" not null constraint sorte_de_versement_connue check (sorte in ('dossier', 'coop', 'feuille')),
    par uuid,
    le timestamptz not null,
    lignes bigint not null default 0,
    ajoutees bigint not null default 0,
    modifiees bigint not null default 0,
    retirees bigint not null default 0,
    defait_le timestamptz,
    defait_par uuid,
    -- Since when its rows are remembered no more, and why: it stays as it is.
    acquis_le timestamptz,
    acquis_par text collate "C" constraint raison_d_un_versement_acquis_connue
        check (acquis_par in ('duree', 'effacement', 'bilan')),
    primary key (structure_id, id),
    constraint versement_d_un_compte_connu
        foreign key (structure_id, par) references compte on delete set null (par),
    constraint versement_defait_par_un_compte_connu
        foreign key (structure_id, defait_par) references compte on delete set null (defait_par),
    constraint versement_defait_ou_acquis check (defait_le is null or acquis_le is null),
    constraint versement_acquis_avec_sa_raison check ((acquis_le is null) = (acquis_par is null))
);
call technique.proteger('versement');

-- Of each table that it wrote: by which columns its rows are known, and which columns the prints of its rows are made of. A
-- column that a later version adds is in none of them, and so makes no row look changed.
create table versement_table (
    structure_id uuid not null,
    versement_id uuid not null,
    nom_table text collate "C" not null,
    colonnes text[] not null,
    tenues text[] not null,
    primary key (structure_id, versement_id, nom_table),
    constraint table_d_un_versement_connu foreign key (structure_id, versement_id) references versement on delete cascade
);
call technique.proteger('versement_table');

-- Of each row that it wrote: its key; what it was, where it was there before; a print of what it became, where it still is.
-- No check by row that its import exists: hundreds of thousands come at once, and they are deleted by it.
create table versement_ligne (
    structure_id uuid not null,
    versement_id uuid not null,
    nom_table text collate "C" not null,
    rang bigint generated always as identity,
    cle text[] not null,
    avant jsonb,
    empreinte bigint,
    primary key (structure_id, versement_id, nom_table, rang)
);
call technique.proteger('versement_ligne');

-- By which columns a row is known within its structure, in the order of its primary key.
create function technique.cle_de(nom_table regclass) returns text[] language sql stable as $$
    select coalesce(array_agg(a.attname::text order by place), '{}')
    from pg_index i
    cross join lateral unnest(i.indkey) with ordinality cle (numero, place)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = cle.numero
    where i.indrelid = nom_table and i.indisprimary and a.attname <> 'structure_id'
$$;

-- All that a row says, but what is worked out from the rest.
create function technique.colonnes_de(nom_table regclass) returns text[] language sql stable as $$
    select array_agg(attname::text order by attnum)
    from pg_attribute
    where attrelid = nom_table and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'structure_id'
$$;

-- Of these, what nobody but a person changes: at the close of a quarter, the house itself takes from each participation what
-- it counts with the session; and it counts how often a session was moved.
create function technique.colonnes_tenues_de(nom_table regclass) returns text[] language sql stable as $$
    select array_agg(nom order by place)
    from unnest(technique.colonnes_de(nom_table)) with ordinality colonne (nom, place)
    where not (nom_table = 'public.participation'::regclass and nom in ('demande', 'suite', 'acteur_id', 'detachee'))
        and not (nom_table = 'public.seance'::regclass and nom = 'revision')
$$;

-- Within an import that is remembered, each statement tells which rows it wrote.
create function noter_le_versement() returns trigger language plpgsql as $$
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

-- Not told: what is worked out from other rows, what is of no import, and what remembers them.
create function technique.notee_par_les_versements(nom_table regclass) returns boolean language sql stable as $$
    select nom_table::text not in (
        'occupation', 'releve_modifie', 'journal', 'tentative', 'transfert', 'transfert_morceau', 'transfert_constat',
        'versement', 'versement_table', 'versement_ligne')
$$;

create procedure technique.noter_les_versements(nom_table regclass) language plpgsql as $$
declare
    dit constant text := 'for each statement when (coalesce(current_setting(''estran.note_versement'', true), '''') <> '''')
        execute function noter_le_versement()';
begin
    if technique.notee_par_les_versements(nom_table) then
        execute format('create trigger versement_ajoute after insert on %s referencing new table as lignes ', nom_table) || dit;
        execute format('create trigger versement_retire after delete on %s referencing old table as anciennes ', nom_table)
            || dit;
        execute format('create trigger versement_change after update on %s
            referencing old table as anciennes new table as lignes ', nom_table) || dit;
    end if;
end $$;

do $$
declare
    nommee regclass;
begin
    for nommee in select polrelid::regclass from pg_policy where polname = 'par_structure' order by 1 loop
        call technique.noter_les_versements(nommee);
    end loop;
end $$;

-- As before; and each table to come tells imports too.
create or replace procedure technique.proteger(nom_table regclass) language plpgsql as $$
begin
    if (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = nom_table and i.indisprimary) is distinct from 'structure_id' then
        raise exception 'the primary key of % does not begin with structure_id', nom_table;
    end if;
    execute format('alter table %s enable row level security', nom_table);
    execute format('alter table %s force row level security', nom_table);
    execute format('create policy par_structure on %s using (structure_id = structure_courante())
        with check (structure_id = (select structure_courante()))', nom_table);
    call technique.noter_les_versements(nom_table);
end $$;
