package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.ville.besoins.Besoin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Our needs in the themes of data·inclusion: what somebody is helped with, and not that it is often done on a screen. Of a body whose trade
 * is the screen, that is told beside it.
 */
final class ThemesDInclusion {

    private static final String DEMARCHES =
            "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives";
    private static final String DROITS =
            "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits";
    private static final String CITOYENNETE =
            "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete";
    private static final String SOINS = "sante--acces-aux-soins";
    private static final String PARENTALITE = "famille--soutien-a-la-parentalite-et-a-leducation";
    private static final String EN_LIGNE = "numerique--acceder-a-des-services-en-ligne";
    private static final String FONDAMENTAUX = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String FRANCAIS = "lecture-ecriture-calcul--maitriser-le-francais";

    private ThemesDInclusion() {}

    /** Of what one body answers, each once. */
    static List<String> de(FicheDOrganisme fiche, List<Besoin> besoins) {
        return besoins.stream()
                .flatMap(besoin -> Stream.concat(
                        de(besoin).stream(), parLEcran(fiche) && enLigne(besoin) ? Stream.of(EN_LIGNE) : Stream.of()))
                .distinct()
                .toList();
    }

    /** A need that a town has added is told by its family. */
    static List<String> de(Besoin besoin) {
        return switch (besoin.code()) {
            case "permis_conduire" -> List.of("mobilite--preparer-un-permis");
            case "titre_sejour", "elections" -> List.of(CITOYENNETE);
            case "justice" ->
                List.of("difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire");
            case "franceconnect", "banque" -> List.of(EN_LIGNE);
            case "dettes" ->
                List.of(
                        "difficultes-financieres--situation-dendettement-surendettement",
                        "difficultes-financieres--ameliorer-sa-gestion-budgetaire");
            case "assurance_maladie", "energie" -> List.of(DROITS);
            case "handicap" -> List.of("sante--constituer-un-dossier-mdph-invalidite");
            case "autonomie" -> List.of("famille--prise-en-charge-personne-dependante");
            case "cv" -> List.of("preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation");
            case "offres_emploi" -> List.of("trouver-un-emploi--repondre-a-des-offres-demploi");
            case "formation" ->
                List.of("se-former--trouver-sa-formation", "se-former--monter-son-dossier-de-formation");
            case "parcoursup" -> List.of("se-former--trouver-sa-formation");
            case "apprendre_francais" -> List.of(FRANCAIS);
            case "portail_famille" -> List.of("famille--garde-denfants");
            case "contrats" -> List.of(DEMARCHES);
            case "transports" -> List.of("mobilite--etre-accompagne-dans-son-parcours-mobilite");
            case "acces_libre", "imprimer", "connexion" -> List.of("numerique--acceder-a-une-connexion-internet");
            case "achat_materiel" -> List.of("numerique--acquerir-un-equipement");
            case "commerce" -> List.of("creer-une-entreprise--developper-son-entreprise");
            case "entreprise" -> List.of("creer-une-entreprise--structurer-son-projet-de-creation-dentreprise");
            default ->
                switch (besoin.famille()) {
                    case DEMARCHES -> List.of(DEMARCHES);
                    case ARGENT -> List.of(DROITS);
                    case SANTE -> List.of(SOINS);
                    case LOGEMENT ->
                        List.of("logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement");
                    case EMPLOI -> List.of("preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi");
                    case FAMILLE -> List.of(PARENTALITE);
                    case APPAREILS, ECHANGES, QUOTIDIEN, SECURITE, ASSOCIATIONS -> List.of(FONDAMENTAUX);
                };
        };
    }

    /** It helps on a screen, with whatever one comes for. */
    private static boolean parLEcran(FicheDOrganisme fiche) {
        return fiche.duService()
                || fiche.habilitations().contains(Habilitation.CONSEILLERS_NUMERIQUES)
                || fiche.habilitations().contains(Habilitation.AIDANTS_CONNECT);
    }

    private static boolean enLigne(Besoin besoin) {
        return switch (besoin.famille()) {
            case DEMARCHES, ARGENT, SANTE, LOGEMENT, EMPLOI, FAMILLE ->
                !de(besoin).contains(FRANCAIS);
            case APPAREILS, ECHANGES, QUOTIDIEN, SECURITE, ASSOCIATIONS -> false;
        };
    }
}
