package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Preparation.Parties;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.documents.Bloc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person makes of a generated report. */
@Tag("long")
class CompositionTests {

    private final Citations citations = new Citations(Exemples.quimper(2023), Exemples.quimper(2022));

    @Test
    void puts_the_count_of_today_in_the_place_of_a_figure_whatever_number_stands_beside_its_key() {
        var composition = avec("habitants", Redaction.AUCUNE.ecrite("Bravo aux {12 = usagers 2023} venus.", null));
        assertThat(recit(composition, Exemples.quimper(2023))).contains("Bravo aux 394 venus.");
        assertThat(recit(composition, Exemples.quimper(2022), 2023)).doesNotContain("Bravo", "{", "usagers 2023");
    }

    @Test
    void offers_the_generated_words_with_the_keys_of_their_figures_and_says_the_same_with_them() {
        assertThat(partie("forme_atelier").texte())
                .contains("{66 = par_type.atelier.actions 2023} ateliers ont été proposés");
        var toutes = new HashMap<String, Redaction>();
        Parties.de(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), Composition.AUCUNE)
                .stream()
                .filter(partie -> partie.volume() == Volume.RAPPORT && partie.presente())
                .filter(partie -> partie.tableaux().isEmpty())
                .forEach(partie -> toutes.put(partie.cle(), Redaction.AUCUNE.ecrite(partie.texte(), null)));
        assertThat(toutes).hasSizeGreaterThan(10);
        assertThat(recit(new Composition(toutes, List.of()), Exemples.quimper(2023)))
                .isEqualTo(recit(Composition.AUCUNE, Exemples.quimper(2023)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{3 = tranche_age.18_24 2023}",
                "{usagers 2021}",
                "{autre_chose 2023}",
                "{usagers}",
                "{usagers 2023",
                "usagers 2023}",
                "{... 2023}",
                "{$1 2023}",
                "{394 =\nusagers 2023}",
                "{<b>usagers</b> 2023}"
            })
    void prints_no_paragraph_with_a_figure_that_may_not_be_told_or_does_not_exist(String cle) {
        var ecrite = Redaction.AUCUNE.ecrite(
                "Un paragraphe juste.\n\nOn en compte " + cle + " ici.\n\n- un\n- " + cle, null);

        assertThat(Vigilance.de(ecrite, citations, "", Set.of()).refusees()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(recit(avec("habitants", ecrite), Exemples.quimper(2023)))
                .contains("Un paragraphe juste.", "- un")
                .doesNotContain("On en compte", "{", "}", "usagers 2023");
    }

    @Test
    void leaves_out_a_section_a_table_and_words_that_were_taken_away() {
        assertThat(recit(avec("reseau", Redaction.AUCUNE.omise(true)), Exemples.quimper(2023)))
                .contains("## Ce que le public en dit")
                .doesNotContain("Le collectif d'acteurs", "MJC de Kerfeunteun");
        assertThat(recit(avec("reseau", Redaction.AUCUNE.ecrite("", null)), Exemples.quimper(2023)))
                .doesNotContain("Le collectif d'acteurs", "MJC de Kerfeunteun");
        assertThat(recit(
                        avec("actions", Redaction.AUCUNE.sans(Set.of("Fréquentation par forme d'aide"))),
                        Exemples.quimper(2023)))
                .contains("1 513 participations")
                .doesNotContain("Permanences numériques | 218");
    }

    @Test
    void leaves_no_trace_of_a_question_without_an_answer() {
        var reponses = new TreeMap<>(Map.of("pourquoi", "Nous avons ouvert le jeudi.", "autre", "  "));
        assertThat(recit(avec("forme_atelier", Redaction.AUCUNE.repondue(reponses)), Exemples.quimper(2023)))
                .contains("Nous avons ouvert le jeudi.")
                .doesNotContain("pourquoi", "autre :");
    }

    @Test
    void moves_and_adds_sections_and_loses_no_words_of_one_that_is_no_more() {
        var composition = new Composition(
                Map.of(
                        "ajout_1", Redaction.AUCUNE.titree("Un mot du maire").ecrite("Merci à tous.", null),
                        "essentiel", Redaction.AUCUNE.ecrite("Ce qui compte.", null)),
                ordre("ajout_1"));

        assertThat(titres(composition))
                .startsWith("Un mot du maire")
                .containsSubsequence("Le service et ses moyens", "Les objectifs poursuivis")
                .contains("Texte d'une version précédente");
        assertThat(recit(composition, Exemples.quimper(2023))).contains("Merci à tous.", "Ce qui compte.");
    }

    @Test
    void gives_a_kind_that_was_moved_away_from_the_others_a_heading_of_its_own() {
        var composition = new Composition(Map.of(), ordre("forme_atelier"));
        assertThat(niveau(composition, "Ateliers")).isEqualTo(2);
        assertThat(niveau(composition, "Stages")).isEqualTo(3);
    }

    /** One of them first, then all the others as they are. */
    private static List<String> ordre(String premiere) {
        return Stream.concat(
                        Stream.of(premiere),
                        Volume.RAPPORT.sections().stream().map(Section::cle).filter(cle -> !cle.equals(premiere)))
                .toList();
    }

    private static int niveau(Composition composition, String titre) {
        return rediger(composition, Exemples.quimper(2023), Exemples.quimper(2022)).recit().blocs().stream()
                .filter(bloc -> bloc instanceof Bloc.Titre(int _, String texte) && texte.equals(titre))
                .mapToInt(bloc -> ((Bloc.Titre) bloc).niveau())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titres(Composition composition) {
        return rediger(composition, Exemples.quimper(2023), Exemples.quimper(2022)).recit().blocs().stream()
                .filter(Bloc.Titre.class::isInstance)
                .map(bloc -> ((Bloc.Titre) bloc).texte())
                .toList();
    }

    private static Partie partie(String cle) {
        return Parties.de(
                        Exemples.quimper(2023),
                        Exemples.quimper(2022),
                        Exemples.contexteDeQuimper(),
                        Composition.AUCUNE)
                .stream()
                .filter(partie -> partie.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    private static Composition avec(String cle, Redaction redaction) {
        return new Composition(Map.of(cle, redaction), List.of());
    }

    private static String recit(Composition composition, Publie annee) {
        return texte(rediger(composition, annee, Exemples.quimper(2022)));
    }

    /** A year of which nothing is known. */
    private static String recit(Composition composition, Publie annee, int autre) {
        return texte(
                rediger(composition, annee, Publication.publique(autre, Chiffres.AUCUN, Chiffres.AUCUN, List.of())));
    }

    private static Rapport rediger(Composition composition, Publie annee, Publie avant) {
        return Rapport.rediger(annee, avant, Exemples.contexteDeQuimper(), Acte.A_COMPLETER, composition);
    }

    private static String texte(Rapport rapport) {
        return Exemples.texte(rapport.recit()).replaceAll("[\u00a0\u202f]", " ");
    }
}
