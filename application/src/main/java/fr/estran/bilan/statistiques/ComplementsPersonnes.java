package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.ACTEUR;
import static fr.estran.bilan.statistiques.Axe.ENQUETE;
import static fr.estran.bilan.statistiques.Axe.PORTE;
import static fr.estran.bilan.statistiques.Axe.PROGRES;
import static fr.estran.bilan.statistiques.Axe.QUESTION;
import static fr.estran.bilan.statistiques.Axe.REPONSE;
import static fr.estran.bilan.statistiques.Axe.SOUHAIT;
import static fr.estran.bilan.statistiques.Axe.TRANCHE;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.DEMANDES;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Chapitre.RESEAU;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_AGES;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_ENQUETES;
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

/** The ways of people from one kind of help to another, what they answer and wish, and who sits in the collective. */
final class ComplementsPersonnes {

    private ComplementsPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            de(
                    "tranche_age_par_type.*.*",
                    DeGens.PERSONNES,
                    Populations.PASSAGES,
                    en(PUBLIC, 8),
                    AVEC_LES_AGES,
                    TYPE,
                    TRANCHE),
            de("porte_entree.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 5), AVEC_LES_PERSONNES, PORTE),
            de("porte_entree_nouveaux.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 6), JAMAIS, PORTE)
                    .nouvelles(),
            de("permanence_puis.*", DeGens.PERSONNES, Populations.PASSAGES, en(PUBLIC, 7), AVEC_LES_PERSONNES, TYPE)
                    .ou("porte_entree = 'permanence' and type <> 'permanence'"),
            de(
                    "orientations_hors_feuille.*",
                    DeGens.ORIENTATIONS,
                    PopulationsDuReseau.ORIENTATIONS_HORS_FEUILLE,
                    en(DEMANDES, 6),
                    EN_PARTS,
                    ACTEUR),
            de("souhaits.*", DeGens.PERSONNES, PopulationsDeLaParole.SOUHAITS, en(DEMANDES, 5), EN_PARTS, SOUHAIT),
            de("progres.*", DeGens.REPONSES, PopulationsDesFeuilles.PROGRES, en(DEMANDES, 6), EN_PARTS, PROGRES),
            de("souhaits_personnes", DeGens.PERSONNES, PopulationsDeLaParole.SOUHAITANTS, en(DEMANDES, 1), SEULE),
            de(
                    "reponses.*.*.*",
                    DeGens.REPONDANTS,
                    PopulationsDeLaParole.REPONSES,
                    en(RESEAU, 8),
                    AVEC_LES_ENQUETES,
                    ENQUETE,
                    QUESTION,
                    REPONSE),
            de(
                    "repondants_par_question.*.*",
                    DeGens.REPONDANTS,
                    PopulationsDeLaParole.REPONDANTS_PAR_QUESTION,
                    en(RESEAU, 7),
                    AVEC_LES_ENQUETES,
                    ENQUETE,
                    QUESTION),
            libre(
                    "reunions_par_acteur.*",
                    DeChoses.REUNIONS,
                    PopulationsDuReseau.REUNIONS_PAR_ACTEUR,
                    en(RESEAU, 4),
                    ACTEUR),
            libre("acteurs_presents", DeChoses.ACTEURS, PopulationsDuReseau.ACTEURS_PRESENTS, en(RESEAU, 3)));
}
