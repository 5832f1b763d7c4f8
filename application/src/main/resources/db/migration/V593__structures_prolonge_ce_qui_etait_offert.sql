-- Nobody can answer an offer, or say a code, while nothing is written: once a maintenance ends, each has as long to do so as when it began.
-- commencee: by the clock of the database, whatever clock the service goes by.
alter table technique.maintenance add commencee timestamptz not null default clock_timestamp();
update technique.maintenance set commencee = least(commencee, depuis);

create function technique.prolonger_ce_qui_est_offert() returns trigger language plpgsql as $$
declare
    agit_au_nom_de text := current_setting('estran.structure', true);
    duree interval := greatest(clock_timestamp() - old.commencee, interval '0');
begin
    perform set_config('estran.structure', old.structure_id::text, true);
    -- Never beyond the beginning of what is offered.
    update inscription
    set propose_jusqu_a = least(
        propose_jusqu_a + duree,
        greatest(propose_jusqu_a, (
            select min(debut)
            from seance
            where seance.structure_id = inscription.structure_id
                and seance.action_id = inscription.action_id
                and seance.statut = 'prevue')))
    where structure_id = old.structure_id and statut = 'proposee' and propose_jusqu_a > old.depuis;
    update preuve
    set jusqu_a = jusqu_a + duree
    where structure_id = old.structure_id and prouvee_le is null and ecartee_le is null and jusqu_a > old.depuis;
    perform set_config('estran.structure', coalesce(agit_au_nom_de, ''), true);
    return old;
end $$;

create trigger maintenance_finie after delete on technique.maintenance
    for each row execute function technique.prolonger_ce_qui_est_offert();
