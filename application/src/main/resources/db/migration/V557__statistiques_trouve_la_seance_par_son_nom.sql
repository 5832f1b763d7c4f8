-- What a change is of was asked by a join of the rows with the sessions of the town. Of a town that has just come, the planner believes
-- that it has one, and reads them all again for each row: 198 rows of an import took eight seconds. Each row's session is looked
-- up, and a lot is noted once.
call technique.suivre('seance_conseiller', 'select veille(min(debut)) from lignes', lots => '
    select seance.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from seance
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
        limit 1) seance
    union
    select lots_des_gens(array(select participation.usager_id from lignes cross join lateral (
        select usager_id from participation
        where participation.structure_id = lignes.structure_id and participation.seance_id = lignes.seance_id
        offset 0) participation))');
call technique.suivre('seance', 'select veille(min(debut)) from lignes', lots => '
    select action.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from action
        where action.structure_id = lignes.structure_id and action.id = lignes.action_id
        limit 1) action
    union
    select lots_des_gens(array(select participation.usager_id from lignes cross join lateral (
        select usager_id from participation
        where participation.structure_id = lignes.structure_id and participation.seance_id = lignes.id
        offset 0) participation))');
call technique.suivre('participation', 'select coalesce(veille(min(seance.debut)), ''-infinity'') from lignes left join lateral (
        select debut from seance where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
        limit 1) seance on true
    having count(*) > 0', lots => '
    select seance.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from seance
        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
        where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
        limit 1) seance
    union
    select lots_des_gens(array_agg(usager_id)) from lignes');

do $$
declare
    dite text;
begin
    foreach dite in array array['affluence', 'arrivee', 'effectif', 'effectif_genre', 'effectif_situation', 'retour', 'seance_cadre',
        'seance_demande', 'seance_demande_jointe', 'seance_orientation']
    loop
        call technique.suivre(dite::regclass, 'select veille(min(seance.debut)) from lignes cross join lateral (
                select debut from seance where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
                limit 1) seance'
            || case when dite = 'arrivee' then ' where lignes.etat = ''parti''' else '' end, lots => '
            select distinct seance.lot from lignes cross join lateral (
                select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from seance
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.structure_id = lignes.structure_id and seance.id = lignes.seance_id
                limit 1) seance');
    end loop;
end $$;

call technique.suivre('inscription', 'select least(min(lignes.inscrit_le), veille(min(seance.debut))) from lignes left join lateral (
        select min(debut) as debut from seance
        where seance.structure_id = lignes.structure_id and seance.action_id = lignes.action_id) seance on true',
    lots => 'select 160::smallint');
call technique.suivre('reunion_presence', 'select min(reunion.jour) from lignes cross join lateral (
        select jour from reunion where reunion.structure_id = lignes.structure_id and reunion.id = lignes.reunion_id
        limit 1) reunion');
call technique.suivre('enquete_invitation', 'select min(enquete.ouverte) from lignes cross join lateral (
        select ouverte from enquete where enquete.structure_id = lignes.structure_id and enquete.id = lignes.enquete_id
        limit 1) enquete');
call technique.suivre('souhait_compte', 'select min(consultation.ferme) from lignes cross join lateral (
        select ferme from consultation
        where consultation.structure_id = lignes.structure_id and consultation.id = lignes.consultation_id
        limit 1) consultation');
