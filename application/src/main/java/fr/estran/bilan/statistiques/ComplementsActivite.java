package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ANNULATION;
import static fr.estran.bilan.statistiques.Axe.CHAMP;
import static fr.estran.bilan.statistiques.Axe.HORAIRE;
import static fr.estran.bilan.statistiques.Axe.JOUR;
import static fr.estran.bilan.statistiques.Axe.MOIS;
import static fr.estran.bilan.statistiques.Axe.QUARTIER;
import static fr.estran.bilan.statistiques.Axe.THEMATIQUE;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.TERRITOIRE;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;

/** What was planned and what was held, by kind, field of action and month. */
final class ComplementsActivite {

    private ComplementsActivite() {}

    static final List<Indicateur> LISTE = List.of(
            libre("programmees.*", DeChoses.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 9), TYPE),
            libre("annulees.*", DeChoses.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 10), TYPE)
                    .ou("statut = 'annulee'"),
            libre("non_closes.*", DeChoses.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 13), TYPE)
                    .ou("statut = 'prevue'"),
            libre(
                            "annulees_par_motif.*.*",
                            DeChoses.SEANCES,
                            Populations.SEANCES_PROGRAMMEES,
                            en(ACTIVITE, 12),
                            TYPE,
                            ANNULATION)
                    .ou("statut = 'annulee'"),
            libre("minutes.*", DeChoses.MINUTES, Populations.SEANCES, en(ACTIVITE, 14), TYPE)
                    .somme("minutes"),
            libre("actions_par_champ.*.*", DeChoses.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 19), CHAMP, TYPE)
                    .ou("champ is not null"),
            de(
                            "participations_par_champ.*",
                            DeGens.PARTICIPATIONS,
                            Populations.PARTICIPATIONS_PAR_CHAMP,
                            en(ACTIVITE, 20),
                            JAMAIS,
                            CHAMP)
                    .somme("identifiees")
                    .ou("champ is not null"),
            libre("rendez_vous_par_quartier.*", DeChoses.SEANCES, Populations.SEANCES, en(TERRITOIRE, 4), QUARTIER)
                    .ou("type in " + TypeDAction.sql(TypeDAction::parQuartier) + " and quartier is not null"),
            libre("places_offertes", DeChoses.PLACES, Populations.PLACES, en(ACTIVITE, 27)),
            libre("stages_en_vacances", DeChoses.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 2))
                    .ou("""
                        type = 'stage'
                            and exists (
                                select from vacances_scolaires
                                where (premiere_seance at time zone :fuseau)::date between premier_jour and dernier_jour
                            )"""),
            de("seances_par_mois.*", DeChoses.SEANCES, Populations.SEANCES_DATEES, en(ACTIVITE, 8), JAMAIS, MOIS),
            de(
                            "participations_par_mois.*",
                            DeGens.PARTICIPATIONS,
                            Populations.SEANCES_DATEES,
                            en(ENSEMBLE, 11),
                            JAMAIS,
                            MOIS)
                    .somme("identifiees + anonymes"),
            de("conseillers_actifs", DeGens.CONSEILLERS, Populations.CONSEILLERS, en(ENSEMBLE, 7), JAMAIS),
            libre("rdv_jeudi_jours.*", DeChoses.SEANCES, Populations.SEANCES_UNE_A_UNE, en(ACTIVITE, 21), JOUR)
                    .ou("type = 'rdv_jeudi'"),
            libre("rdv_jeudi_horaires.*", DeChoses.SEANCES, Populations.SEANCES_UNE_A_UNE, en(ACTIVITE, 22), HORAIRE)
                    .ou("type = 'rdv_jeudi'"),
            libre("reprogrammees_par_thematique.*", DeChoses.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 18), THEMATIQUE)
                    .ou("reprogrammation_de_id is not null"));
}
