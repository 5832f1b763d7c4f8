-- Which state of its records a structure is in, so that figures are counted again only when something they count changed.
-- Each statement that changes records adds a row of its own, and nobody waits for anybody. The rows that a transaction
-- sees, put together (bit_xor of their chance numbers), are the name of the state that it sees: a row committed late
-- changes the name as surely as one committed early, and what is rolled back leaves none.
-- depuis: a day before which no figure changes. To note who came today leaves last year's figures as they are.
create table releve_modifie (
    structure_id uuid not null,
    id uuid not null default gen_random_uuid(),
    depuis date not null,
    empreinte bigint not null default hashtextextended(gen_random_uuid()::text, 0),
    primary key (structure_id, id)
);
call technique.proteger('releve_modifie');

-- One row for the changes of a month, that names the same states. A row that another transaction puts together is left to it.
create function tasser_les_releves() returns void language sql as $$
    with anciens as (
        delete from releve_modifie
        where (structure_id, id) in (
            select structure_id, id from releve_modifie where structure_id = structure_courante() for update skip locked)
        returning structure_id, depuis, empreinte
    )
    insert into releve_modifie (structure_id, depuis, empreinte)
    select structure_id, min(depuis), bit_xor(empreinte)
    from anciens
    group by structure_id, case when isfinite(depuis) then date_trunc('month', depuis) else depuis end
$$;

-- Its argument is the SQL of the day from which figures change, of the rows touched (lignes); null where none does.
-- A statement of many rows is an import: all is counted again, and nothing is looked for. The planner, which knows nothing
-- yet of a structure that has just arrived, would join its rows by the square of their number.
-- A migration acts for no structure: it leaves the caches of those who run to their end.
create function noter_un_releve() returns trigger language plpgsql as $$
declare
    touchees integer;
begin
    if structure_courante() is null then
        return null;
    end if;
    execute 'select count(*) from (select from lignes limit 201) premieres' into touchees;
    execute 'insert into releve_modifie (structure_id, depuis) select structure_courante(), jour
        from (' || case when touchees > 200 then 'select date ''-infinity''' else tg_argv[0] end || ') touche (jour)
        where jour is not null';
    if random() < 0.005 and current_setting('transaction_isolation') = 'read committed' then
        perform tasser_les_releves();
    end if;
    return null;
end $$;

-- depuis: of the rows touched, the first day whose figures change, in SQL over lignes. ajout: the same of rows that are new;
-- change: of what an update turns (avant) into (lignes). In a word: 'tout' (figures of all days), 'noms' (of none, but
-- there is a name more to choose from).
create procedure technique.suivre(
    nom_table regclass, depuis text, ajout text default null, change text default null) language plpgsql as $$
declare
    en_un_mot constant jsonb := jsonb_build_object(
        'tout', 'select date ''-infinity'' from lignes limit 1', 'noms', 'select date ''infinity'' from lignes limit 1');
    quand constant text := coalesce(en_un_mot ->> depuis, depuis);
begin
    execute format('create trigger releve_ajoute after insert on %s referencing new table as lignes
        for each statement execute function noter_un_releve(%L)', nom_table, coalesce(en_un_mot ->> ajout, ajout, quand));
    execute format('create trigger releve_retire after delete on %s referencing old table as lignes
        for each statement execute function noter_un_releve(%L)', nom_table, quand);
    execute format('create trigger releve_change after update on %s referencing old table as avant new table as lignes
        for each statement execute function noter_un_releve(%L)', nom_table,
        coalesce(change, format('select least((%s), (%s))', quand, replace(quand, 'lignes', 'avant'))));
end $$;

-- A day in the town may begin a day before that of universal time.
create function veille(moment timestamptz) returns date language sql immutable
    return (moment at time zone 'UTC')::date - 1;

call technique.suivre('seance', 'select veille(min(debut)) from lignes');
call technique.suivre('seance_conseiller', 'select veille(min(debut)) from lignes');
call technique.suivre('participation', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
call technique.suivre('affluence', 'select veille(min(seance.debut)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id');
-- The channel of a registration tells apart the presences at all the sessions of its action.
call technique.suivre('inscription', 'select least(min(lignes.inscrit_le), veille(min(seance.debut))) from lignes
    left join seance on seance.structure_id = lignes.structure_id and seance.action_id = lignes.action_id');
call technique.suivre('motif', 'select min(make_date(left(trimestre, 4)::integer, 3 * right(trimestre, 1)::integer - 2, 1)) from lignes');
call technique.suivre('souhait', 'select min(le) from lignes');
call technique.suivre('reunion', 'select min(jour) from lignes');
call technique.suivre('reunion_presence', 'select min(reunion.jour) from lignes
    join reunion on reunion.structure_id = lignes.structure_id and reunion.id = lignes.reunion_id');
call technique.suivre('enquete', 'select min(ouverte) from lignes');
call technique.suivre('enquete_question', 'tout');
call technique.suivre('enquete_invitation', 'select min(enquete.ouverte) from lignes
    join enquete on enquete.structure_id = lignes.structure_id and enquete.id = lignes.enquete_id');
call technique.suivre('enquete_reponse', 'select min(enquete.ouverte) from lignes
    join enquete on enquete.structure_id = lignes.structure_id and enquete.id = lignes.enquete_id');
-- What describes the past as well as the days to come: every period is counted again.
call technique.suivre('fusion', 'tout');
call technique.suivre('quartier', 'tout');
call technique.suivre('acteur', 'tout');
call technique.suivre('vacances_scolaires', 'tout');
-- Nothing is counted of these but through what hangs on them: a new one only adds to the names that one may choose from.
call technique.suivre('action', 'tout', ajout => 'noms');
call technique.suivre('lieu', 'tout', ajout => 'noms');
call technique.suivre('thematique', 'tout', ajout => 'noms');
call technique.suivre('conseiller', 'tout', ajout => 'noms');
call technique.suivre('structure', 'tout', ajout => 'noms');
call technique.suivre('usager', 'tout', ajout => 'noms', change => '
    select date ''-infinity'' from lignes join avant on avant.structure_id = lignes.structure_id and avant.id = lignes.id
    where (lignes.genre, lignes.annee_naissance, lignes.situation, lignes.quartier)
        is distinct from (avant.genre, avant.annee_naissance, avant.situation, avant.quartier) limit 1');
