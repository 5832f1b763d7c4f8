package fr.estran.statistiques;

import static fr.estran.statistiques.Axe.ANNULATION;
import static fr.estran.statistiques.Axe.CHAMP;
import static fr.estran.statistiques.Axe.HORAIRE;
import static fr.estran.statistiques.Axe.JOUR;
import static fr.estran.statistiques.Axe.MOIS;
import static fr.estran.statistiques.Axe.QUARTIER;
import static fr.estran.statistiques.Axe.THEMATIQUE;
import static fr.estran.statistiques.Axe.TYPE;
import static fr.estran.statistiques.Chapitre.ACTIVITE;
import static fr.estran.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.statistiques.Chapitre.TERRITOIRE;
import static fr.estran.statistiques.Divulgation.JAMAIS;
import static fr.estran.statistiques.Divulgation.TELLE_QUELLE;
import static fr.estran.statistiques.Ecran.en;
import static fr.estran.statistiques.Indicateur.de;

import fr.estran.nomenclatures.TypeDAction;
import java.util.List;

/** What was planned and what was held, by kind, field of action and month. */
final class ComplementsActivite {

    private ComplementsActivite() {}

    static final List<Indicateur> LISTE = List.of(
            de("programmees.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 9), TELLE_QUELLE, TYPE),
            de("annulees.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 10), TELLE_QUELLE, TYPE)
                    .ou("statut = 'annulee'"),
            de("non_closes.*", Unite.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 13), TELLE_QUELLE, TYPE)
                    .ou("statut = 'prevue'"),
            de(
                            "annulees_par_motif.*.*",
                            Unite.SEANCES,
                            Populations.SEANCES_PROGRAMMEES,
                            en(ACTIVITE, 12),
                            TELLE_QUELLE,
                            TYPE,
                            ANNULATION)
                    .ou("statut = 'annulee'"),
            de("minutes.*", Unite.MINUTES, Populations.SEANCES, en(ACTIVITE, 14), TELLE_QUELLE, TYPE)
                    .somme("minutes"),
            de("actions_par_champ.*.*", Unite.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 19), TELLE_QUELLE, CHAMP, TYPE)
                    .ou("champ is not null"),
            de(
                            "participations_par_champ.*",
                            Unite.PARTICIPATIONS,
                            Populations.PARTICIPATIONS_PAR_CHAMP,
                            en(ACTIVITE, 20),
                            JAMAIS,
                            CHAMP)
                    .somme("identifiees")
                    .ou("champ is not null"),
            de(
                            "rendez_vous_par_quartier.*",
                            Unite.SEANCES,
                            Populations.SEANCES,
                            en(TERRITOIRE, 4),
                            TELLE_QUELLE,
                            QUARTIER)
                    .ou("type in " + TypeDAction.sql(TypeDAction::parQuartier) + " and quartier is not null"),
            de("places_offertes", Unite.PLACES, Populations.PLACES, en(ACTIVITE, 27), TELLE_QUELLE),
            de("stages_en_vacances", Unite.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 2), TELLE_QUELLE)
                    .ou("""
                        type = 'stage'
                            and exists (
                                select from vacances_scolaires
                                where (premiere_seance at time zone :fuseau)::date between premier_jour and dernier_jour
                            )\
                        """),
            de("seances_par_mois.*", Unite.SEANCES, Populations.SEANCES_DATEES, en(ACTIVITE, 8), JAMAIS, MOIS),
            de(
                            "participations_par_mois.*",
                            Unite.PARTICIPATIONS,
                            Populations.SEANCES_DATEES,
                            en(ENSEMBLE, 11),
                            JAMAIS,
                            MOIS)
                    .somme("identifiees + anonymes"),
            de("conseillers_actifs", Unite.CONSEILLERS, Populations.CONSEILLERS, en(ENSEMBLE, 7), JAMAIS),
            de("rdv_jeudi_jours.*", Unite.SEANCES, Populations.SEANCES_UNE_A_UNE, en(ACTIVITE, 21), TELLE_QUELLE, JOUR)
                    .ou("type = 'rdv_jeudi'"),
            de(
                            "rdv_jeudi_horaires.*",
                            Unite.SEANCES,
                            Populations.SEANCES_UNE_A_UNE,
                            en(ACTIVITE, 22),
                            TELLE_QUELLE,
                            HORAIRE)
                    .ou("type = 'rdv_jeudi'"),
            de(
                            "reprogrammees_par_thematique.*",
                            Unite.ACTIONS,
                            Populations.ACTIONS,
                            en(ACTIVITE, 18),
                            TELLE_QUELLE,
                            THEMATIQUE)
                    .ou("reprogrammation_de_id is not null"));
}
