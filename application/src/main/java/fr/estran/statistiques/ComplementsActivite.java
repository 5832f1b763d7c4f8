package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.ACTIONS;
import static fr.estran.statistiques.Unite.CONSEILLERS;
import static fr.estran.statistiques.Unite.MINUTES;
import static fr.estran.statistiques.Unite.PARTICIPATIONS;
import static fr.estran.statistiques.Unite.SEANCES;

import java.util.List;

/** What was planned and what was held, by kind, field of action and month. */
final class ComplementsActivite {

    private ComplementsActivite() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("programmees.*", SEANCES, """
                    select type, sum(seances)
                    from programmee
                    group by type
                    """),
            new Indicateur("annulees.*", SEANCES, """
                    select type, sum(seances)
                    from programmee
                    where statut = 'annulee'
                    group by type
                    """),
            new Indicateur("non_closes.*", SEANCES, """
                    select type, sum(seances)
                    from programmee
                    where statut = 'prevue'
                    group by type
                    """),
            new Indicateur("annulees_par_motif.*.*", SEANCES, """
                    select type, coalesce(motif_annulation, 'inconnu'), sum(seances)
                    from programmee
                    where statut = 'annulee'
                    group by type, coalesce(motif_annulation, 'inconnu')
                    """),
            new Indicateur("minutes.*", MINUTES, """
                    select type, extract(epoch from sum(fin - debut)) / 60
                    from seance_comptee
                    group by type
                    """),
            new Indicateur("actions_par_champ.*.*", ACTIONS, """
                    select thematique.champ, action_comptee.type, count(*)
                    from action_comptee
                    join thematique on thematique.code = action_comptee.thematique
                    where thematique.champ is not null
                    group by thematique.champ, action_comptee.type
                    """),
            new Indicateur("participations_par_champ.*", PARTICIPATIONS, """
                    select thematique.champ, sum(seance_comptee.identifiees)
                    from seance_comptee
                    join thematique on thematique.code = seance_comptee.thematique
                    where thematique.champ is not null
                    group by thematique.champ
                    """),
            new Indicateur("rendez_vous_par_quartier.*", SEANCES, """
                    select quartier, count(*)
                    from seance_comptee
                    where type = 'rendez_vous' and quartier is not null
                    group by quartier
                    """),
            new Indicateur("stages_en_vacances", ACTIONS, """
                    select count(*)
                    from action_comptee
                    where type = 'stage'
                        and exists (
                            select from vacances_scolaires
                            where (action_comptee.premiere_seance at time zone :fuseau)::date
                                between premier_jour and dernier_jour
                        )
                    """),
            new Indicateur("seances_par_mois.*", SEANCES, """
                    select to_char(debut at time zone :fuseau, 'MM') as mois, count(*)
                    from seance_comptee
                    group by mois
                    """),
            new Indicateur("participations_par_mois.*", PARTICIPATIONS, """
                    select to_char(debut at time zone :fuseau, 'MM') as mois, sum(identifiees + anonymes)
                    from seance_comptee
                    group by mois
                    """),
            new Indicateur("conseillers_actifs", CONSEILLERS, """
                    select count(distinct seance_conseiller.conseiller_id)
                    from seance_conseiller
                    join seance_comptee on seance_comptee.seance_id = seance_conseiller.seance_id
                    """),
            new Indicateur("rdv_jeudi_jours.*", SEANCES, """
                    select extract(isodow from debut at time zone :fuseau)::text as jour, count(*)
                    from seance_comptee
                    where type = 'rdv_jeudi'
                    group by jour
                    """),
            new Indicateur("rdv_jeudi_horaires.*", SEANCES, """
                    select
                        to_char(debut at time zone :fuseau, 'HH24:MI') || '-' || to_char(fin at time zone :fuseau, 'HH24:MI') as horaire,
                        count(*)
                    from seance_comptee
                    where type = 'rdv_jeudi'
                    group by horaire
                    """),
            new Indicateur("reprogrammees_par_thematique.*", ACTIONS, """
                    select coalesce(thematique, 'inconnu'), count(reprogrammation_de_id)
                    from action_comptee
                    group by coalesce(thematique, 'inconnu')
                    """));
}
