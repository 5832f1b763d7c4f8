package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ANNULATION;
import static fr.estran.bilan.statistiques.Axe.THEMATIQUE;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PERSONNES;
import static fr.estran.bilan.statistiques.Divulgation.EN_PARTS;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SEULE;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** What was done, by kind and by theme. */
final class IndicateursActivite {

    private IndicateursActivite() {}

    static final List<Indicateur> PAR_TYPE = List.of(
            libre("par_type.*.actions", DeChoses.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 4), TYPE),
            libre("par_type.*.actions_annulees", DeChoses.ACTIONS, Populations.ACTIONS_ANNULEES, en(ACTIVITE, 7), TYPE),
            libre("par_type.*.seances", DeChoses.SEANCES, Populations.SEANCES, en(ACTIVITE, 3), TYPE),
            de(
                            "par_type.*.participations_identifiees",
                            DeGens.PARTICIPATIONS,
                            Populations.PARTICIPATIONS,
                            en(ACTIVITE, 5),
                            JAMAIS,
                            TYPE)
                    .somme("identifiees"),
            de(
                            "par_type.*.anonymes",
                            DeGens.PARTICIPATIONS,
                            Populations.SEANCES,
                            en(ACTIVITE, 6),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE)
                    .somme("anonymes"),
            de(
                            "par_type.*.participations",
                            DeGens.PARTICIPATIONS,
                            Populations.SEANCES,
                            en(ENSEMBLE, 9),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE)
                    .somme("identifiees + anonymes"),
            de(
                    "par_type.*.personnes",
                    DeGens.PERSONNES,
                    Populations.PASSAGES,
                    en(ENSEMBLE, 10),
                    AVEC_LES_PERSONNES,
                    TYPE));

    static final List<Indicateur> LISTE = List.of(
            libre(
                            "ateliers_par_thematique.*.ateliers",
                            DeChoses.ACTIONS,
                            Populations.ACTIONS,
                            en(ACTIVITE, 15),
                            THEMATIQUE)
                    .ou("type = 'atelier'"),
            de(
                            "ateliers_par_thematique.*.participations_identifiees",
                            DeGens.PARTICIPATIONS,
                            Populations.PARTICIPATIONS_UNE_A_UNE,
                            en(ACTIVITE, 16),
                            AVEC_LES_PARTICIPATIONS,
                            THEMATIQUE)
                    .somme("identifiees")
                    .ou("type = 'atelier' and action_id in (select objet from action_comptee)"),
            de(
                    "listes_attente_par_thematique.*",
                    DeGens.INSCRIPTIONS,
                    Populations.LISTES_ATTENTE,
                    en(ACTIVITE, 17),
                    EN_PARTS,
                    THEMATIQUE),
            libre("actions_reprogrammees", DeChoses.ACTIONS, Populations.ACTIONS, en(ACTIVITE, 1))
                    .ou("reprogrammation_de_id is not null"),
            libre("seances_annulees.*", DeChoses.SEANCES, Populations.SEANCES_PROGRAMMEES, en(ACTIVITE, 11), ANNULATION)
                    .ou("statut = 'annulee'"),
            de("absences", DeGens.ABSENCES, Populations.ABSENCES, en(ENSEMBLE, 8), SEULE)
                    .somme("absents"));
}
