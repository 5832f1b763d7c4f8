package fr.estran.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicateurTests {

    /** The first word of a path, where figures are asked for it. */
    private static final Pattern LUE = Pattern.compile("(?:annee|avant|bruts|chiffres|publie)(?:\\(\\))?\\s*"
            + "\\.(?:valeur|connait|repartition|repartie|branches|comptes|retenu)\\(\\s*\"(\\w+)\"");

    /** What publication itself adds up or says of presences. */
    private static final Set<String> DE_LA_PUBLICATION = Set.of("participations", "evenement");

    private static Stream<Indicateur> tous() {
        return Stream.of(Indicateurs.LISTE, Complements.LISTE).flatMap(List::stream);
    }

    @Test
    void has_a_nom_a_regle_and_an_unite_to_show() {
        assertThat(tous()).allSatisfy(indicateur -> {
            assertThat(indicateur.nom()).isNotBlank();
            assertThat(indicateur.regle()).endsWith(".");
            assertThat(indicateur.nomUnite()).isNotBlank();
        });
    }

    @Test
    void has_a_cle_of_its_own() {
        assertThat(tous().map(Indicateur::cle)).doesNotHaveDuplicates();
    }

    /** The year is what ages are reckoned at: it heads the other figures, and is none to look at. */
    @Test
    void stands_on_a_page_at_a_place_of_its_own() {
        assertThat(tous())
                .filteredOn(indicateur -> indicateur.ecran().equals(Ecran.AUCUN))
                .extracting(Indicateur::cle)
                .containsExactly("annee");
        assertThat(tous().map(Indicateur::ecran)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Chapitre.values()).flatMap(chapitre -> Statistiques.duChapitre(chapitre).stream()))
                .hasSize((int) tous().count() - 1);
    }

    @Test
    void says_what_each_code_of_its_path_is_a_code_of() {
        assertThat(tous())
                .allSatisfy(indicateur -> assertThat(indicateur.axes())
                        .as(indicateur.cle())
                        .hasSize((int) indicateur
                                .cle()
                                .chars()
                                .filter(lettre -> lettre == '*')
                                .count()));
    }

    /** A path that nobody counts is nothing, in silence. */
    @Test
    void counts_all_that_documents_and_pages_read() throws IOException {
        var lues = new TreeSet<String>();
        for (var piece : List.of("publication", "consultation", "bilan", "chiffres", "recit", "rapport")) {
            try (var fichiers = Files.list(Path.of("src/main/java/fr/estran", piece))) {
                for (var fichier : fichiers.toList()) {
                    LUE.matcher(Files.readString(fichier)).results().forEach(lue -> lues.add(lue.group(1)));
                }
            }
        }

        assertThat(lues).hasSizeGreaterThan(30);
        assertThat(tous().map(indicateur -> indicateur.cle().split("\\.")[0]))
                .containsAll(lues.stream()
                        .filter(mot -> !DE_LA_PUBLICATION.contains(mot))
                        .toList());
    }
}
