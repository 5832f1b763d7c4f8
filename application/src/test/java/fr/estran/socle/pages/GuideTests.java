package fr.estran.socle.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.pages.GuideController.Guide;
import fr.estran.socle.pages.GuideController.RechercheDansLeGuide;
import fr.estran.socle.pages.GuideController.Trouvee;
import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class GuideTests {

    private static final Pattern ADRESSE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final Guide guide = new Guide();

    @Test
    void leads_from_page_to_page_and_to_pictures_that_are_there() {
        assertThat(guide.pages()).containsKeys(Guide.SOMMAIRE, Guide.PUBLIC, "messages", "dossier", "glossaire");
        assertThat(adresses())
                .hasSizeGreaterThan(60)
                .allSatisfy(adresse -> assertThat(mene(adresse)).as(adresse).isTrue());
    }

    /** Each page of the service is explained by words that are still where they were. */
    @Test
    void knows_each_place_that_a_page_of_the_service_points_at() {
        assertThat(Aides.cibles())
                .isNotEmpty()
                .allSatisfy(
                        cible -> assertThat(mene("/aide/" + cible)).as(cible).isTrue());
    }

    @Test
    void has_no_page_that_no_other_leads_to() {
        var citees =
                adresses().map(adresse -> adresse.replaceAll("^/aide/|#.*", "")).toList();
        assertThat(guide.pages().keySet())
                .filteredOn(page -> !page.equals(Guide.SOMMAIRE))
                .isSubsetOf(citees);
    }

    /** Whoever hears a page goes from one table to the next by their names. */
    @Test
    void names_each_table_of_a_page_once() {
        var noms = Pattern.compile("aria-label=\"([^\"]*)\"");
        assertThat(guide.pages().values())
                .allSatisfy(
                        page -> assertThat(noms.matcher(page.html()).results().map(nom -> nom.group(1)))
                                .as(page.nom())
                                .doesNotHaveDuplicates());
    }

    @Test
    void writes_what_is_marked_up_in_a_file_as_it_was_typed() {
        var page = MiseEnPage.faire(
                "essai",
                "# Un essai\n\n<script>alert(1)</script>\n\n[ici](javascript:alert(1)) [là](../exploitation.md)\n",
                List.of("messages")::contains);

        assertThat(page.titre()).isEqualTo("Un essai");
        assertThat(page.html()).contains("&lt;script&gt;", "ici là").doesNotContain("<script", "<h1", "href");
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENCES, /aide/lieux-et-absences#les-absences",
        "presence reseau, /aide/hors-ligne",
        "réouvrir mot de passe oublie, ''",
        "mot de passe oublié, /aide/comptes#mot-de-passe-oublié",
        "Enveloppes, /aide/appels-et-courriers#les-lettres"
    })
    void finds_a_passage_whatever_the_accents_the_capitals_and_the_plural(String saisie, String attendue) {
        var trouvees = RechercheDansLeGuide.chercher(saisie, guide.pages().values());

        assertThat(trouvees.stream().map(Trouvee::adresse))
                .isSubsetOf(trouvees.stream()
                        .map(Trouvee::adresse)
                        .filter(this::mene)
                        .toList());
        if (attendue.isEmpty()) {
            assertThat(trouvees).isEmpty();
        } else {
            assertThat(trouvees)
                    .anySatisfy(trouvee -> assertThat(trouvee.adresse()).startsWith(attendue));
        }
    }

    @Test
    void finds_nothing_of_nothing() {
        assertThat(RechercheDansLeGuide.chercher(" , ", guide.pages().values())).isEmpty();
        assertThat(RechercheDansLeGuide.chercher(
                        "chronoquantique", guide.pages().values()))
                .isEmpty();
    }

    private Stream<String> adresses() {
        return guide.pages().values().stream()
                .flatMap(page -> ADRESSE.matcher(page.html())
                        .results()
                        .map(lien -> lien.group(1))
                        .map(adresse -> adresse.startsWith("#") ? "/aide/" + page.nom() + adresse : adresse))
                .filter(adresse -> !adresse.startsWith("https://"));
    }

    private boolean mene(String adresse) {
        if (adresse.startsWith("/aide/images/")) {
            return new ClassPathResource("guide/images/" + adresse.substring("/aide/images/".length())).exists();
        }
        var parties = adresse.replaceFirst("^/aide/", "").split("#", 2);
        var page = guide.pages().get(URLDecoder.decode(parties[0], UTF_8));
        return page != null && (parties.length == 1 || page.contient(URLDecoder.decode(parties[1], UTF_8)));
    }
}
