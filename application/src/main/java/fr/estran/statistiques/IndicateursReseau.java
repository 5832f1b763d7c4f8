package fr.estran.statistiques;

import static fr.estran.statistiques.Axe.ACTEUR;
import static fr.estran.statistiques.Axe.DEMANDE;
import static fr.estran.statistiques.Axe.ENQUETE;
import static fr.estran.statistiques.Axe.MOTIF;
import static fr.estran.statistiques.Axe.TYPE;
import static fr.estran.statistiques.Chapitre.DEMANDES;
import static fr.estran.statistiques.Chapitre.RESEAU;
import static fr.estran.statistiques.Divulgation.AVEC_LES_ENQUETES;
import static fr.estran.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.statistiques.Divulgation.GROUPEE_POUR_TOUS;
import static fr.estran.statistiques.Divulgation.PARTS_DES_PARTICIPATIONS;
import static fr.estran.statistiques.Divulgation.TELLE_QUELLE;
import static fr.estran.statistiques.Ecran.en;
import static fr.estran.statistiques.Indicateur.de;

import fr.estran.nomenclatures.TypeDAction;
import java.util.List;

/** What people ask for and why, where they are sent, whom one works with. */
final class IndicateursReseau {

    private IndicateursReseau() {}

    static final List<Indicateur> LISTE = List.of(
            de(
                            "demandes.*.*",
                            Unite.DEMANDES,
                            Populations.DEMANDES,
                            en(DEMANDES, 2),
                            AVEC_LES_PARTICIPATIONS,
                            TYPE,
                            DEMANDE)
                    .ou("demande is not null and type in " + TypeDAction.sql(TypeDAction::unParUn)),
            de(
                            "orientations.*",
                            Unite.ORIENTATIONS,
                            Populations.ORIENTATIONS,
                            en(DEMANDES, 3),
                            PARTS_DES_PARTICIPATIONS,
                            ACTEUR)
                    .ou("acteur is not null"),
            de("motifs.*.*", Unite.MOTIFS, Populations.MOTIFS, en(DEMANDES, 4), GROUPEE_POUR_TOUS, TYPE, MOTIF),
            de(
                    "enquetes.*.sollicites",
                    Unite.INVITATIONS,
                    PopulationsDeLaParole.INVITATIONS,
                    en(RESEAU, 5),
                    AVEC_LES_ENQUETES,
                    ENQUETE),
            de(
                    "enquetes.*.repondants",
                    Unite.REPONDANTS,
                    PopulationsDeLaParole.REPONDANTS,
                    en(RESEAU, 6),
                    AVEC_LES_ENQUETES,
                    ENQUETE),
            de("reunions_du_collectif", Unite.REUNIONS, PopulationsDuReseau.REUNIONS, en(RESEAU, 1), TELLE_QUELLE),
            de("acteurs_du_collectif", Unite.ACTEURS, PopulationsDuReseau.ACTEURS, en(RESEAU, 2), TELLE_QUELLE));
}
