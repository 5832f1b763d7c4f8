package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ACTEUR;
import static fr.estran.bilan.statistiques.Axe.DEMANDE;
import static fr.estran.bilan.statistiques.Axe.ENQUETE;
import static fr.estran.bilan.statistiques.Axe.MOTIF;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.DEMANDES;
import static fr.estran.bilan.statistiques.Chapitre.RESEAU;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_ENQUETES;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Divulgation.GROUPEE_POUR_TOUS;
import static fr.estran.bilan.statistiques.Divulgation.PARTS_DES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;

/** What people ask for and why, where they are sent, whom one works with. */
final class IndicateursReseau {

    private IndicateursReseau() {}

    static final List<Indicateur> LISTE = List.of(
            de(
                            "demandes.*.*",
                            DeGens.DEMANDES,
                            Populations.DEMANDES,
                            en(DEMANDES, 2),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE,
                            DEMANDE)
                    .ou("demande is not null and type in " + TypeDAction.sql(TypeDAction::unParUn)),
            de(
                            "orientations.*",
                            DeGens.ORIENTATIONS,
                            Populations.ORIENTATIONS,
                            en(DEMANDES, 3),
                            PARTS_DES_PARTICIPATIONS,
                            ACTEUR)
                    .ou("acteur is not null"),
            de("motifs.*.*", DeGens.MOTIFS, Populations.MOTIFS, en(DEMANDES, 4), GROUPEE_POUR_TOUS, TYPE, MOTIF),
            de(
                    "enquetes.*.sollicites",
                    DeGens.INVITATIONS,
                    PopulationsDeLaParole.INVITATIONS,
                    en(RESEAU, 5),
                    AVEC_LES_ENQUETES,
                    ENQUETE),
            de(
                    "enquetes.*.repondants",
                    DeGens.REPONDANTS,
                    PopulationsDeLaParole.REPONDANTS,
                    en(RESEAU, 6),
                    AVEC_LES_ENQUETES,
                    ENQUETE),
            libre("reunions_du_collectif", DeChoses.REUNIONS, PopulationsDuReseau.REUNIONS, en(RESEAU, 1)),
            libre("acteurs_du_collectif", DeChoses.ACTEURS, PopulationsDuReseau.ACTEURS, en(RESEAU, 2)));
}
