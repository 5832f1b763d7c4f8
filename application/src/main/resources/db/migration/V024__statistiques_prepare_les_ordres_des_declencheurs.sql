-- What triggers ask of the database for each row that is added was planned anew each time: a millisecond and more of each
-- registration. Written out for each table, it is planned once by session.

-- Its argument is the SQL of the day from which figures change, as for noter_un_releve (V014), of which it is the text.
create procedure technique.ecrire_un_releve(nom_table regclass, declencheur text, jour text) language plpgsql as $$
begin
    execute format($texte$
        create or replace function technique.%1$I() returns trigger language plpgsql as $corps$
        begin
            if public.structure_courante() is null then
                return null;
            end if;
            if (select count(*) from (select from lignes limit 201) premieres) > 200 then
                insert into public.releve_modifie (structure_id, depuis) values (public.structure_courante(), '-infinity');
            else
                insert into public.releve_modifie (structure_id, depuis)
                select public.structure_courante(), touche.jour from (%2$s) touche (jour) where touche.jour is not null;
            end if;
            if random() < 0.005 and current_setting('transaction_isolation') = 'read committed' then
                perform public.tasser_les_releves();
            end if;
            return null;
        end $corps$
    $texte$, declencheur || '_de_' || nom_table, jour);
end $$;

create or replace procedure technique.suivre(
    nom_table regclass, depuis text, ajout text default null, change text default null) language plpgsql as $$
declare
    en_un_mot constant jsonb := jsonb_build_object(
        'tout', 'select date ''-infinity'' from lignes limit 1', 'noms', 'select date ''infinity'' from lignes limit 1');
    quand constant text := coalesce(en_un_mot ->> depuis, depuis);
begin
    call technique.ecrire_un_releve(nom_table, 'releve_ajoute', coalesce(en_un_mot ->> ajout, ajout, quand));
    call technique.ecrire_un_releve(nom_table, 'releve_retire', quand);
    call technique.ecrire_un_releve(nom_table, 'releve_change',
        coalesce(change, format('select least((%s), (%s))', quand, replace(quand, 'lignes', 'avant'))));
    execute format('create or replace trigger releve_ajoute after insert on %s referencing new table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_ajoute_de_' || nom_table);
    execute format('create or replace trigger releve_retire after delete on %s referencing old table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_retire_de_' || nom_table);
    execute format('create or replace trigger releve_change after update on %s referencing old table as avant new table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_change_de_' || nom_table);
end $$;

create or replace procedure technique.referencer(nom_table regclass, initiales text) language plpgsql as $$
begin
    execute format($texte$
        create function technique.%1$I() returns trigger language plpgsql as $corps$
        declare
            hasard bytea;
        begin
            loop
                hasard := uuid_send(gen_random_uuid());
                new.reference := %3$L || '-' || (
                    select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(hasard, rang) %% 32, 1), '')
                    from generate_series(0, 4) rang
                );
                exit when not exists (
                    select from public.%2$s ligne where ligne.structure_id = new.structure_id and ligne.reference = new.reference);
            end loop;
            return new;
        end $corps$
    $texte$, 'reference_de_' || nom_table, nom_table, initiales);
    execute format('create or replace trigger reference_donnee before insert on %s for each row when (new.reference is null)
        execute function technique.%I()', nom_table, 'reference_de_' || nom_table);
end $$;

-- The triggers that are there, with what each was given.
do $$
declare
    pose record;
    dit text;
begin
    for pose in
        select pg_trigger.tgrelid::regclass as table_suivie, pg_trigger.tgname, pg_proc.proname,
            convert_from(trim(trailing '\x00'::bytea from pg_trigger.tgargs), 'UTF8') as argument
        from pg_trigger
        join pg_proc on pg_proc.oid = pg_trigger.tgfoid
        where pg_proc.proname in ('noter_un_releve', 'donner_une_reference')
    loop
        if pose.proname = 'donner_une_reference' then
            call technique.referencer(pose.table_suivie, pose.argument);
        else
            call technique.ecrire_un_releve(pose.table_suivie, pose.tgname, pose.argument);
            dit := replace(
                pg_get_triggerdef((select oid from pg_trigger where tgrelid = pose.table_suivie and tgname = pose.tgname)),
                'noter_un_releve(' || quote_literal(pose.argument) || ')',
                format('technique.%I()', pose.tgname || '_de_' || pose.table_suivie));
            execute replace(dit, 'CREATE TRIGGER', 'create or replace trigger');
        end if;
    end loop;
    if exists (
        select from pg_trigger join pg_proc on pg_proc.oid = pg_trigger.tgfoid
        where pg_proc.proname in ('noter_un_releve', 'donner_une_reference')
    ) then
        raise exception 'a trigger was not written out';
    end if;
end $$;
drop function noter_un_releve();
drop function donner_une_reference();
