package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word for one thing, in all that is read: the sentences of the bundles, the templates, the guide, the papers of a town. */
class VocabulaireTests {

    static final Path RESSOURCES = Path.of("src/main/resources");

    /** What is never written, and what is. */
    static final Map<Pattern, String> INTERDITS = Map.of(
            mots("courriels?|m[ée]ls?|mails?|emails?"), "e-mail",
            mots("(adresse|messagerie)s? électroniques?"), "adresse e-mail",
            // In a sentence {rang} stands for 3e; in the ICU format, the end of a number is told as #e.
            Pattern.compile("(\\d+e|#e\\}*|\\{rangs?\\}e?) place\\b"), "en attente, 3e",
            Pattern.compile("\\p{L}·\\p{L}"), "les deux, ou une autre phrase",
            mots("émargements?|prescripteurs?|prescriptrices?|bénéficiaires?|seniors?"), "les mots du glossaire");

    /** Files of the State's tool are called as they are called there, and what its schema lists as the schema does. */
    private static final Pattern NOMS_DE_L_ETAT = Pattern.compile(
            "« Bénéficiaires?( anonyme)? »|^(Bénéficiaire réorienté|(Commune|Code postal|Code Insee|Genre|Tranche d'{1,2}âge|Statut) du bénéficiaire|Seniors|Contacter par mail|Envoyer un mail avec une fiche de prescription)$");

    @Test
    void says_its_sentences_in_its_own_words() {
        assertThat(bundles().flatMap(VocabulaireTests::phrases)).hasSizeGreaterThan(1000);
        assertThat(bundles().flatMap(VocabulaireTests::phrases).flatMap(VocabulaireTests::fautes))
                .isEmpty();
    }

    @Test
    void writes_its_templates_its_guide_and_what_the_town_declares_in_the_same() {
        var lus = Stream.of(
                        fichiers(Path.of("src/main/jte"), ".jte").map(VocabulaireTests::sansCode),
                        fichiers(RESSOURCES.resolve("static"), ".html").map(VocabulaireTests::lire),
                        fichiers(Path.of("../docs/guide"), ".md").map(VocabulaireTests::sansCode),
                        fichiers(Path.of("../docs/rgpd"), ".md").map(VocabulaireTests::sansCode))
                .flatMap(textes -> textes)
                .toList();

        assertThat(lus).hasSizeGreaterThan(150);
        assertThat(lus.stream().flatMap(VocabulaireTests::fautes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nous vous préviendrons par courriel.",
                "Votre mail",
                "Son mél",
                "Votre adresse électronique",
                "Vous êtes en 12e place",
                "Vous êtes en {rang} place",
                "Mettre sur la liste d'attente, {rang, selectordinal, one {#re} other {#e}} place",
                "Vous êtes inscrit·e",
                "La feuille d'émargement"
            })
    void would_find_another_word(String phrase) {
        assertThat(fautes(phrase)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nous vous préviendrons par e-mail.",
                "Mettre en attente, 3e",
                "Une lettre par courrier",
                "En tout 12 places"
            })
    void lets_its_own_be(String phrase) {
        assertThat(fautes(phrase)).isEmpty();
    }

    private static Pattern mots(String mots) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\d_.{-])(" + mots + ")(?![\\p{L}\\d_}-])");
    }

    private static Stream<String> fautes(String dit) {
        var texte = NOMS_DE_L_ETAT.matcher(dit).replaceAll("« »");
        return INTERDITS.entrySet().stream()
                .flatMap(interdit -> interdit.getKey()
                        .matcher(texte)
                        .results()
                        .map(trouve -> "« " + trouve.group() + " » : dire " + interdit.getValue() + ". "
                                + autour(texte, trouve.start())));
    }

    private static String autour(String texte, int ou) {
        return texte.substring(Math.max(0, ou - 40), Math.min(texte.length(), ou + 40))
                .replace('\n', ' ');
    }

    private static Stream<Path> bundles() {
        return Stream.concat(
                fichiers(RESSOURCES, ".properties"),
                fichiers(Path.of("../banc/src/main/resources/messages"), ".properties"));
    }

    private static Stream<String> phrases(Path bundle) {
        var phrases = new Properties();
        try (var lignes = Files.newBufferedReader(bundle)) {
            phrases.load(lignes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases.values().stream().map(Object::toString);
    }

    /** Without the names of fields, of types and of files, which are not read. */
    private static String sansCode(Path fichier) {
        return lire(fichier)
                .replaceAll("(?s)@raw.*?@endraw", "")
                .replaceAll("(?m)^[@!].*$", "")
                .replaceAll("\\$\\{[^}]*\\}", "")
                .replaceAll("@(if|elseif|for|template)[^\\n]*?\\)", "")
                .replaceAll("`[^`\\n]*`", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\]\\([^)]*\\)", "]");
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> fichiers(Path dossier, String fin) {
        try (var chemins = Files.walk(dossier)) {
            return chemins.filter(chemin -> chemin.toString().endsWith(fin)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
