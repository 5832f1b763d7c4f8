-- Whoever was never called from a list is counted with the session that was held without them: a registration is of that lot too, and
-- so is the word that a place was offered. A session that comes after says that they may still be called: it is a change of all
-- the sessions of its action before it, where somebody waits.
call technique.suivre('inscription', 'select least(min(lignes.inscrit_le), veille(min(seance.debut))) from lignes left join lateral (
        select min(debut) as debut from seance
        where seance.structure_id = lignes.structure_id and seance.action_id = lignes.action_id) seance on true',
    lots => '
    select 160::smallint
    union
    select action.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from action
        where action.structure_id = lignes.structure_id and action.id = lignes.action_id
        limit 1) action');
call technique.suivre('mouvement', 'select veille(min(seance.debut)) from lignes cross join lateral (
        select min(debut) as debut from seance
        where seance.structure_id = lignes.structure_id and seance.action_id = lignes.action_id) seance
    where lignes.vers in (''proposee'', ''confirmee'')',
    lots => '
    select distinct action.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from action
        where action.structure_id = lignes.structure_id and action.id = lignes.action_id
        limit 1) action');
call technique.suivre('seance', 'select veille(least(min(lignes.debut), min(attendue.debut))) from lignes left join lateral (
        select min(autre.debut) as debut from seance autre
        where autre.structure_id = lignes.structure_id and autre.action_id = lignes.action_id
            and exists (
                select from inscription
                where inscription.structure_id = lignes.structure_id and inscription.action_id = lignes.action_id
                    and inscription.statut = ''liste_attente''
                offset 0)) attendue on true', lots => '
    select action.lot from lignes cross join lateral (
        select lot_des_seances(coalesce(action.recueil_id, action.id)) as lot from action
        where action.structure_id = lignes.structure_id and action.id = lignes.action_id
        limit 1) action
    union
    select lots_des_gens(array(select participation.usager_id from lignes cross join lateral (
        select usager_id from participation
        where participation.structure_id = lignes.structure_id and participation.seance_id = lignes.id
        offset 0) participation))');
