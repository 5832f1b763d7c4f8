package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.FamilleDeBesoin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ThemesDInclusionTests {

    @ParameterizedTest
    @CsvSource({
        "apprendre_francais, EMPLOI, lecture-ecriture-calcul--maitriser-le-francais",
        "dettes, ARGENT, difficultes-financieres--situation-dendettement-surendettement",
        "handicap, SANTE, sante--constituer-un-dossier-mdph-invalidite",
        "cv, EMPLOI, preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation",
        "permis_conduire, DEMARCHES, mobilite--preparer-un-permis",
        "invente_par_une_ville, SANTE, sante--acces-aux-soins",
        "smartphone, APPAREILS, numerique--maitriser-les-fondamentaux-du-numerique"
    })
    void says_what_one_is_helped_with(String code, FamilleDeBesoin famille, String thematique) {
        assertThat(ThemesDInclusion.de(besoin(code, famille))).contains(thematique);
    }

    /** Debts and French lessons are no matter of screens. */
    @Test
    void does_not_call_digital_what_is_not() {
        assertThat(Stream.of("apprendre_francais", "dettes", "handicap", "autonomie", "justice")
                        .flatMap(code -> ThemesDInclusion.de(besoin(code, FamilleDeBesoin.ARGENT)).stream()))
                .noneMatch(thematique -> thematique.startsWith("numerique"));
    }

    /** Whatever the need and its family, the word is one of the schema's own. */
    @Test
    void knows_the_words_of_the_schema() {
        var admises = new HashSet<String>();
        ramasser(SchemaOfficiel.lire("service.json"), admises);
        assertThat(admises).hasSizeGreaterThan(60);
        var codes = List.of(
                "permis_conduire",
                "titre_sejour",
                "elections",
                "justice",
                "franceconnect",
                "banque",
                "dettes",
                "assurance_maladie",
                "energie",
                "handicap",
                "autonomie",
                "cv",
                "offres_emploi",
                "formation",
                "parcoursup",
                "apprendre_francais",
                "portail_famille",
                "contrats",
                "transports",
                "acces_libre",
                "achat_materiel",
                "commerce",
                "entreprise",
                "inconnu");
        assertThat(Stream.of(FamilleDeBesoin.values())
                        .flatMap(famille ->
                                codes.stream().flatMap(code -> ThemesDInclusion.de(besoin(code, famille)).stream())))
                .isSubsetOf(admises);
    }

    private static void ramasser(JsonNode noeud, Set<String> admises) {
        if (noeud.isString() && noeud.stringValue().contains("--")) {
            admises.add(noeud.stringValue());
        }
        noeud.forEach(enfant -> ramasser(enfant, admises));
    }

    private static Besoin besoin(String code, FamilleDeBesoin famille) {
        return new Besoin(code, "Un besoin", famille, null, null, true);
    }
}
