-- A town is named for the programs that it tells, too, but for those that were given up.
create or replace function technique.villes_a_servir(taches text[], maintenant timestamptz)
    returns table (tache text, ville uuid) language plpgsql as $$
begin
    for ville in select structure_id from technique.structure loop
        perform set_config('estran.structure', ville::text, true);
        for tache in
            select dite.tache
            from (
                select distinct case sujet when 'place' then 'places_' else 'autres_' end || canal as tache
                from message
                where etat = 'a_envoyer'
                    and du <= maintenant
                    and (prochain_essai is null or prochain_essai <= maintenant)
                    and (avant is null or avant > maintenant)
            ) dite
            where dite.tache = any(taches)
            union all
            select 'messages_tardifs'
            where 'messages_tardifs' = any(taches)
                and exists (
                    select from message
                    where etat in ('a_envoyer', 'a_appeler', 'a_poster') and avant <= maintenant
                        or etat = 'a_envoyer' and sujet = 'place' and du <= maintenant - interval '21 minutes')
            union all
            select 'places'
            where 'places' = any(taches)
                and (
                    exists (
                        select from inscription where statut = 'proposee' and propose_jusqu_a <= maintenant)
                    or exists (
                        select from seance
                        join occupation on occupation.structure_id = seance.structure_id
                            and occupation.action_id = seance.action_id
                            and occupation.prises < occupation.capacite
                        join inscription on inscription.structure_id = seance.structure_id
                            and inscription.action_id = seance.action_id
                            and inscription.statut = 'liste_attente'
                        where seance.debut > maintenant)
                    or exists (
                        select from preuve
                        join inscription on inscription.structure_id = preuve.structure_id
                            and inscription.demande_id = preuve.demande_id
                            and inscription.statut in ('liste_attente', 'proposee')
                        where preuve.prouvee_le is null and preuve.ecartee_le is null and preuve.jusqu_a <= maintenant))
            union all
            select 'echos' where 'echos' = any(taches) and exists (select from echo where arrete_le is null)
            union all
            select 'creneaux' where 'creneaux' = any(taches) and exists (select from creneau_libere)
            union all
            select 'orientations'
            where 'orientations' = any(taches)
                and exists (
                    select from orientation due
                    join acteur on acteur.structure_id = due.structure_id
                        and acteur.id = due.acteur_id
                        and acteur.retire_le is null
                        and coalesce(acteur.contact_courriel, acteur.courriel) is not null
                    where due.refuse_le is null
                        -- Thirty days of the town's calendar, and one for its hour; asked again after ten.
                        and due.jour >= (maintenant - interval '31 days')::date
                        and case
                            when due.prevenu_le is null then due.a_prevenir
                            else due.prevenu_le <= maintenant - interval '10 days'
                                and due.relance_le is null and due.issue is null end
                        and not exists (
                            select from message
                            where message.structure_id = due.structure_id
                                and message.orientation_id = due.id
                                and message.modele = case when due.prevenu_le is null then 'annonce' else 'relance' end))
        loop
            return next;
        end loop;
    end loop;
    perform set_config('estran.structure', '', true);
end $$;
