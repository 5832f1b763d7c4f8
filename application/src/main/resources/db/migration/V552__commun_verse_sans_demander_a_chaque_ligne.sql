-- Each row that an import writes was asked for what it names: was that found since to be another (V155, V176), was its session
-- counted at the close of a quarter (V035)? In most towns nothing was, and the answer is the same for all rows. It is given once,
-- before those of a file are written; where there is anything of the kind, each row is asked as before.
--
-- for share, as each row would have held what it names: a merge under way is waited for, and seen; one that begins later waits, and
-- moves what was written.
create function technique.dire_ce_qui_est_reuni() returns void language plpgsql as $$
begin
    perform from lieu order by id for share;
    perform from quartier order by code for share;
    perform from conseiller order by id for key share;
    perform set_config('estran.rien_de_reuni', case
        when exists (select from lieu where fusionne_dans_id is not null)
            or exists (select from quartier where fusionne_dans is not null)
            or exists (select from conseiller_reuni) then 'non' else 'oui' end, true);
    perform set_config('estran.rien_de_detache', case
        when exists (select from seance_detachee) then 'non' else 'oui' end, true);
end $$;

create or replace trigger lieu_reuni_suivi before insert or update of lieu_id on seance
    for each row when (coalesce(current_setting('estran.rien_de_reuni', true), '') <> 'oui')
    execute function suivre_le_lieu_reuni();
create or replace trigger quartier_reuni_suivi before insert or update of quartier on usager
    for each row when (coalesce(current_setting('estran.rien_de_reuni', true), '') <> 'oui')
    execute function suivre_le_quartier_reuni();
create or replace trigger conseiller_reuni_suivi before insert or update of conseiller_id on seance_conseiller
    for each row when (coalesce(current_setting('estran.rien_de_reuni', true), '') <> 'oui')
    execute function suivre_le_conseiller_reuni();
create or replace trigger demande_deja_detachee before insert or update on participation
    for each row when (
        (new.demande is not null or new.suite is not null or new.acteur_id is not null)
        and coalesce(current_setting('estran.versement', true), '') = 'oui'
        and coalesce(current_setting('estran.rien_de_detache', true), '') <> 'oui')
    execute function taire_ce_qui_est_detache();
