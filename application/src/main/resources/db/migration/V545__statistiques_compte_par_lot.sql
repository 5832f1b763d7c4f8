-- Which part of the records a change is of, so that the rest need not be counted again: sessions in 32 lots, all those of an action in
-- one; people in 128, by the record that is kept of them; and what is of neither, in a last one. A change of which nobody says the
-- lots is of all of them (null). Lots are drawn from the end of an id, which is chance: they are about as large as each other.
alter table releve_modifie add column lot smallint;

-- Appointments are of the lot of the action that they are counted with.
create function lot_des_seances(action uuid) returns smallint language sql immutable parallel safe
    return (get_byte(uuid_send(action), 15) & 31)::smallint;

create function lot_des_gens(personne uuid) returns smallint language sql immutable parallel safe
    return (32 + (get_byte(uuid_send(personne), 15) & 127))::smallint;

-- Of records, and of those that they were merged into.
create function lots_des_gens(fiches uuid[]) returns setof smallint language sql stable
begin atomic
    with recursive une (id) as (
        select unnest(fiches)
        union
        select fusion.conserve_id
        from une
        join fusion on fusion.structure_id = structure_courante() and fusion.absorbe_id = une.id
    )
    select distinct lot_des_gens(id) from une;
end;

create or replace function tasser_les_releves() returns void language sql as $$
    with anciens as (
        delete from releve_modifie
        where (structure_id, id) in (
            select structure_id, id from releve_modifie where structure_id = structure_courante() for update skip locked)
        returning structure_id, depuis, empreinte, lot
    )
    insert into releve_modifie (structure_id, depuis, empreinte, lot)
    select structure_id, min(depuis), bit_xor(empreinte), lot
    from anciens
    group by structure_id, lot, case when isfinite(depuis) then date_trunc('month', depuis) else depuis end
$$;

-- lots: those of the rows touched, in SQL over lignes (and of what an update turns into them, over avant).
drop procedure technique.suivre(regclass, text, text, text);
drop procedure technique.ecrire_un_releve(regclass, text, text);

create procedure technique.ecrire_un_releve(nom_table regclass, declencheur text, jour text, lots text) language plpgsql as $$
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
                insert into public.releve_modifie (structure_id, depuis, lot)
                select public.structure_courante(), touche.jour, des.lot
                from (%2$s) touche (jour)
                cross join (%3$s) des (lot)
                where touche.jour is not null;
            end if;
            if random() < 0.005 and current_setting('transaction_isolation') = 'read committed' then
                perform public.tasser_les_releves();
            end if;
            return null;
        end $corps$
    $texte$, declencheur || '_de_' || nom_table, jour, lots);
end $$;

create procedure technique.suivre(
    nom_table regclass, depuis text, ajout text default null, change text default null,
    lots text default 'select null::smallint') language plpgsql as $$
declare
    en_un_mot constant jsonb := jsonb_build_object(
        'tout', 'select date ''-infinity'' from lignes limit 1', 'noms', 'select date ''infinity'' from lignes limit 1');
    quand constant text := coalesce(en_un_mot ->> depuis, depuis);
begin
    call technique.ecrire_un_releve(nom_table, 'releve_ajoute', coalesce(en_un_mot ->> ajout, ajout, quand),
        case when ajout = 'noms' then 'select null::smallint' else lots end);
    call technique.ecrire_un_releve(nom_table, 'releve_retire', quand, lots);
    call technique.ecrire_un_releve(nom_table, 'releve_change',
        coalesce(change, format('select least((%s), (%s))', quand, replace(quand, 'lignes', 'avant'))),
        format('(%s) union (%s)', lots, replace(lots, 'lignes', 'avant')));
    execute format('create or replace trigger releve_ajoute after insert on %s referencing new table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_ajoute_de_' || nom_table);
    execute format('create or replace trigger releve_retire after delete on %s referencing old table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_retire_de_' || nom_table);
    execute format('create or replace trigger releve_change after update on %s referencing old table as avant new table as lignes
        for each statement execute function technique.%I()', nom_table, 'releve_change_de_' || nom_table);
end $$;

-- A session, and with it whoever is noted there: by which door somebody came is said by the sessions that they came to.
call technique.suivre('seance', 'select veille(min(debut)) from lignes', lots => '
    select lot_des_seances(coalesce(action.recueil_id, action.id)) from lignes
    join action on action.structure_id = lignes.structure_id and action.id = lignes.action_id
    union
    select lots_des_gens(array_agg(participation.usager_id)) from lignes
    join participation on participation.structure_id = lignes.structure_id and participation.seance_id = lignes.id');
call technique.suivre('seance_conseiller', 'select veille(min(debut)) from lignes', lots => '
    select lot_des_seances(coalesce(action.recueil_id, action.id)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
    union
    select lots_des_gens(array_agg(participation.usager_id)) from lignes
    join participation on participation.structure_id = lignes.structure_id and participation.seance_id = lignes.seance_id');
-- Whoever goes with their session is still of a lot, though nobody knows its day any more.
call technique.suivre('participation', 'select coalesce(veille(min(seance.debut)), ''-infinity'') from lignes
    left join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
    having count(*) > 0', lots => '
    select lot_des_seances(coalesce(action.recueil_id, action.id)) from lignes
    join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
    union
    select lots_des_gens(array_agg(usager_id)) from lignes');
call technique.suivre('usager', 'tout', ajout => 'noms', change => '
    select date ''-infinity'' from lignes join avant on avant.structure_id = lignes.structure_id and avant.id = lignes.id
    where (lignes.genre, lignes.annee_naissance, lignes.situation, lignes.quartier)
        is distinct from (avant.genre, avant.annee_naissance, avant.situation, avant.quartier) limit 1',
    lots => 'select lots_des_gens(array_agg(id)) from lignes');

-- What is said of a session as a whole. Those who left the line without help were not seen to change until now.
do $$
declare
    dite text;
begin
    foreach dite in array array['affluence', 'arrivee', 'effectif', 'effectif_genre', 'effectif_situation', 'retour', 'seance_cadre',
        'seance_demande', 'seance_demande_jointe', 'seance_orientation']
    loop
        call technique.suivre(dite::regclass, 'select veille(min(seance.debut)) from lignes
            join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id'
            || case when dite = 'arrivee' then ' where lignes.etat = ''parti''' else '' end, lots => '
            select lot_des_seances(coalesce(action.recueil_id, action.id)) from lignes
            join seance on seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id');
    end loop;
end $$;

-- Of no session and of nobody: lists of people who wait, reasons, meetings, and where people were sent, which was not seen either.
call technique.suivre('inscription', 'select least(min(lignes.inscrit_le), veille(min(seance.debut))) from lignes
    left join seance on seance.structure_id = lignes.structure_id and seance.action_id = lignes.action_id',
    lots => 'select 160::smallint');
call technique.suivre('motif', 'select min(make_date(left(trimestre, 4)::integer, 3 * right(trimestre, 1)::integer - 2, 1)) from lignes',
    lots => 'select 160::smallint');
call technique.suivre('reunion', 'select min(jour) from lignes', lots => 'select 160::smallint');
call technique.suivre('orientation', 'select min(jour) from lignes', lots => 'select 160::smallint');
