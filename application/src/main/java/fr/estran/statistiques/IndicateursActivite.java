package fr.estran.statistiques;

import static fr.estran.statistiques.Axe.ANNULATION;
import static fr.estran.statistiques.Axe.THEMATIQUE;
import static fr.estran.statistiques.Axe.TYPE;
import static fr.estran.statistiques.Chapitre.ACTIVITE;
import static fr.estran.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.statistiques.Divulgation.AVEC_LES_PERSONNES;
import static fr.estran.statistiques.Divulgation.EN_PARTS;
import static fr.estran.statistiques.Divulgation.JAMAIS;
import static fr.estran.statistiques.Divulgation.SEULE;
import static fr.estran.statistiques.Divulgation.TELLE_QUELLE;
import static fr.estran.statistiques.Ecran.en;
import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** What was done, by kind and by theme. */
final class IndicateursActivite {

    private IndicateursActivite() {}

    static final List<Indicateur> PAR_TYPE = List.of(
            de("par_type.*.actions", Unite.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 4), TELLE_QUELLE, TYPE),
            de(
                    "par_type.*.actions_annulees",
                    Unite.ACTIONS,
                    Populations.ACTIONS_ANNULEES,
                    en(ACTIVITE, 7),
                    TELLE_QUELLE,
                    TYPE),
            de("par_type.*.seances", Unite.SEANCES, Populations.SEANCES, en(ACTIVITE, 3), TELLE_QUELLE, TYPE),
            de(
                            "par_type.*.participations_identifiees",
                            Unite.PARTICIPATIONS,
                            Populations.PARTICIPATIONS,
                            en(ACTIVITE, 5),
                            JAMAIS,
                            TYPE)
                    .somme("identifiees"),
            de(
                            "par_type.*.anonymes",
                            Unite.PARTICIPATIONS,
                            Populations.SEANCES,
                            en(ACTIVITE, 6),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE)
                    .somme("anonymes"),
            de(
                            "par_type.*.participations",
                            Unite.PARTICIPATIONS,
                            Populations.SEANCES,
                            en(ENSEMBLE, 9),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE)
                    .somme("identifiees + anonymes"),
            de(
                    "par_type.*.personnes",
                    Unite.PERSONNES,
                    Populations.PASSAGES,
                    en(ENSEMBLE, 10),
                    AVEC_LES_PERSONNES,
                    TYPE));

    static final List<Indicateur> LISTE = List.of(
            de(
                            "ateliers_par_thematique.*.ateliers",
                            Unite.ACTIONS,
                            Populations.ACTIONS,
                            en(ACTIVITE, 15),
                            TELLE_QUELLE,
                            THEMATIQUE)
                    .ou("type = 'atelier'"),
            de(
                            "ateliers_par_thematique.*.participations_identifiees",
                            Unite.PARTICIPATIONS,
                            Populations.PARTICIPATIONS_UNE_A_UNE,
                            en(ACTIVITE, 16),
                            AVEC_LES_PARTICIPATIONS,
                            THEMATIQUE)
                    .somme("identifiees")
                    .ou("type = 'atelier' and action_id in (select objet from action_comptee)"),
            de(
                    "listes_attente_par_thematique.*",
                    Unite.INSCRIPTIONS,
                    Populations.LISTES_ATTENTE,
                    en(ACTIVITE, 17),
                    EN_PARTS,
                    THEMATIQUE),
            de("actions_reprogrammees", Unite.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 1), TELLE_QUELLE)
                    .ou("reprogrammation_de_id is not null"),
            de(
                            "seances_annulees.*",
                            Unite.SEANCES,
                            Populations.SEANCES_PROGRAMMEES,
                            en(ACTIVITE, 11),
                            TELLE_QUELLE,
                            ANNULATION)
                    .ou("statut = 'annulee'"),
            de("absences", Unite.ABSENCES, Populations.ABSENCES, en(ENSEMBLE, 8), SEULE)
                    .somme("absents"));
}
