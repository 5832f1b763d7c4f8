package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** What was planned and what was held, by kind, field of action and month. */
final class ComplementsActivite {

    private ComplementsActivite() {}

    static final List<Indicateur> LISTE = List.of(
            de("programmees.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, "type"),
            de("annulees.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, "type")
                    .ou("statut = 'annulee'"),
            de("non_closes.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, "type")
                    .ou("statut = 'prevue'"),
            de(
                            "annulees_par_motif.*.*",
                            Unite.SEANCES,
                            Populations.SEANCES_PROGRAMMEES,
                            "type",
                            "coalesce(motif_annulation, 'inconnu')")
                    .ou("statut = 'annulee'"),
            de("minutes.*", Unite.MINUTES, Populations.SEANCES, "type").somme("minutes"),
            de("actions_par_champ.*.*", Unite.ACTIONS, Populations.ACTIONS, "champ", "type")
                    .ou("champ is not null"),
            de("participations_par_champ.*", Unite.PARTICIPATIONS, Populations.PARTICIPATIONS_PAR_CHAMP, "champ")
                    .somme("identifiees")
                    .ou("champ is not null"),
            de("rendez_vous_par_quartier.*", Unite.SEANCES, Populations.SEANCES, "quartier")
                    .ou("type = 'rendez_vous' and quartier is not null"),
            de("stages_en_vacances", Unite.ACTIONS, Populations.ACTIONS).ou("""
                    type = 'stage'
                        and exists (
                            select from vacances_scolaires
                            where (premiere_seance at time zone :fuseau)::date between premier_jour and dernier_jour
                        )"""),
            de("seances_par_mois.*", Unite.SEANCES, Populations.SEANCES_DATEES, "lpad(mois::text, 2, '0')"),
            de(
                            "participations_par_mois.*",
                            Unite.PARTICIPATIONS,
                            Populations.SEANCES_DATEES,
                            "lpad(mois::text, 2, '0')")
                    .somme("identifiees + anonymes"),
            de("conseillers_actifs", Unite.CONSEILLERS, Populations.CONSEILLERS),
            de(
                            "rdv_jeudi_jours.*",
                            Unite.SEANCES,
                            Populations.SEANCES_UNE_A_UNE,
                            "extract(isodow from debut at time zone :fuseau)::text")
                    .ou("type = 'rdv_jeudi'"),
            de("rdv_jeudi_horaires.*", Unite.SEANCES, Populations.SEANCES_UNE_A_UNE, """
                            to_char(debut at time zone :fuseau, 'HH24:MI') || '-' || to_char(fin at time zone :fuseau, 'HH24:MI')""")
                    .ou("type = 'rdv_jeudi'"),
            de("reprogrammees_par_thematique.*", Unite.ACTIONS, Populations.ACTIONS, "coalesce(thematique, 'inconnu')")
                    .ou("reprogrammation_de_id is not null"));
}
