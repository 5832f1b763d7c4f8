create extension if not exists btree_gist schema technique;

grant usage on schema technique to estran_application;

-- maintain: so that the application may refresh the planner's statistics after an import.
alter default privileges in schema public
    grant select, insert, update, delete, maintain on tables to estran_application;

-- The register of the structures that live in this database: public names, no row of any of them.
create table technique.structure (
    structure_id uuid primary key,
    code_insee text collate "C" not null,
    nom text not null,
    constraint structure_connue_une_fois unique (code_insee, nom)
);
grant select, insert on technique.structure to estran_application;

-- Null outside of a transaction that says in whose name it acts: then no row is seen.
create function structure_courante() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('estran.structure', true), '')::uuid;

-- A table whose rows hang on others of the domain has no foreign key of its own to structure: theirs has one, and one
-- check less by row is much in an import.
-- The check asks once by statement, not once by row; what is read keeps the plain form, whose value the planner knows.
-- Called once by each migration that creates a table of the domain.
create procedure technique.proteger(nom_table regclass) language plpgsql as $$
begin
    if (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = nom_table and i.indisprimary) is distinct from 'structure_id' then
        raise exception 'the primary key of % does not begin with structure_id', nom_table;
    end if;
    execute format('alter table %s enable row level security', nom_table);
    execute format('alter table %s force row level security', nom_table);
    execute format('create policy par_structure on %s using (structure_id = structure_courante())
        with check (structure_id = (select structure_courante()))', nom_table);
end $$;

create domain code as text collate "C" constraint code_en_minuscules check (value ~ '^[a-z0-9_]+$');
create domain reference as text collate "C" constraint reference_non_vide check (value <> '');
create domain trimestre as text collate "C" constraint trimestre_connu check (value ~ '^\d{4}-T[1-4]$');
create domain jour_semaine as smallint constraint jour_de_lundi_a_dimanche check (value between 1 and 7);
create domain type_action as text collate "C" constraint type_d_action_connu check (value in (
    'permanence', 'permanence_telephonique', 'rendez_vous', 'atelier', 'stage', 'rdv_jeudi', 'partenariat', 'evenement'));

create table structure (
    structure_id uuid primary key references technique.structure,
    commune text not null,
    zone_scolaire text constraint zone_scolaire_connue check (zone_scolaire in ('A', 'B', 'C')),
    fuseau text not null default 'Europe/Paris'
);
call technique.proteger('structure');
