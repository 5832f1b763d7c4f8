package fr.estran.bilan.statistiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final Pattern LU = Pattern.compile("(?:annee|avant|bruts|chiffres|publie)(?:\\(\\))?\\s*"
            + "\\.(?:valeur|connait|repartition|repartie|branches|comptes|retenu)\\(\\s*\"(\\w+)\"");

    private static final Pattern CLE = Pattern.compile("\"([a-z_.]+\\.\\*[a-z_.*]*)\"");
    private static final Pattern MOT = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    private static final List<String> PIECES = List.of("publication", "consultation", "rapport");

    /** What publication itself adds up or says of presences. */
    private static final Set<String> DE_LA_PUBLICATION = Set.of(
            "participations",
            "evenement",
            "anonymes_comptes",
            "reponses_en_mots",
            "sans_demande",
            "noms",
            "plusieurs_demandes",
            "commences_avant",
            "et_plus");

    private static Stream<Indicateur> tous() {
        return Stream.of(Indicateurs.LISTE, Indicateurs.COMPLEMENTS).flatMap(List::stream);
    }

    @Test
    void has_a_nom_a_regle_and_an_unite_to_show() {
        assertThat(tous()).allSatisfy(indicateur -> {
            assertThat(indicateur.nom(Lexique.DEFAUT)).isNotBlank();
            assertThat(indicateur.regle(Lexique.DEFAUT)).endsWith(".");
            assertThat(indicateur.nomUnite(Lexique.DEFAUT)).isNotBlank();
        });
    }

    /** Neither by its unit, which the compiler asks for, nor under a unit of things, which would be a lie. */
    @Test
    void does_not_leave_as_it_is_where_it_is_of_people() {
        var dePersonnes = tous().filter(indicateur -> indicateur.unite() instanceof DeGens
                        || indicateur.divulgation() != null && indicateur.divulgation() != Divulgation.JAMAIS)
                .toList();

        assertThat(dePersonnes).hasSizeGreaterThan(30).allSatisfy(indicateur -> {
            assertThatThrownBy(() -> telleQuelle(indicateur, indicateur.unite()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> telleQuelle(indicateur, DeChoses.SEANCES))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    /** Nor as the sign of many, without the floor that makes it one. */
    @Test
    void is_no_sign_where_nothing_says_that_it_is_of_many() {
        assertThatThrownBy(() -> new PopulationComptee("personnes", Objet.SIGNE, Filtre.TOUS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Indicateur.de(
                        "genre.*", ChiffresDesPersonnes.PERSONNES, Divulgation.SIGNE, Ecran.AUCUN, Axe.GENRE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Indicateur telleQuelle(Indicateur une, Unite unite) {
        var grandeur = une.grandeur();
        return new Indicateur(
                une.cle(),
                new Grandeur<>(grandeur.population(), unite, grandeur.agregat(), grandeur.condition()),
                null,
                une.ecran(),
                une.axes());
    }

    @Test
    void has_a_cle_of_its_own() {
        assertThat(tous().map(Indicateur::cle)).doesNotHaveDuplicates();
    }

    /** The year is what ages are reckoned at, and what the programme says is what a reader knows beforehand: none to look at. */
    @Test
    void stands_on_one_page_unless_it_is_a_sign_for_the_report() {
        assertThat(tous())
                .filteredOn(indicateur -> indicateur.ecran().equals(Ecran.AUCUN))
                .extracting(Indicateur::cle)
                .containsExactlyInAnyOrder(
                        "annee",
                        "effectifs_majorite.*",
                        "lieux_servis.*",
                        "seances_par_forme_theme_et_lieu.*.*.*",
                        "seances_par_lieu_et_quartier.*.*");
        assertThat(Arrays.stream(Chapitre.values()).flatMap(chapitre -> Statistiques.duChapitre(chapitre).stream()))
                .hasSize((int) tous().filter(indicateur -> !indicateur.ecran().equals(Ecran.AUCUN))
                        .count());
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
    void counts_all_that_documents_and_pages_read() {
        assertThat(lus(LU, PIECES))
                .hasSizeGreaterThan(30)
                .filteredOn(mot -> !DE_LA_PUBLICATION.contains(mot))
                .isSubsetOf(tous().map(indicateur -> indicateur.cle().split("\\.")[0])
                        .toList());
        assertThat(lus(CLE, PIECES))
                .isNotEmpty()
                .isSubsetOf(tous().map(Indicateur::cle).toList());
    }

    @Test
    void counts_all_that_publication_takes_apart() {
        assertThat(lus(MOT, List.of("publication")))
                .hasSizeGreaterThan(10)
                .filteredOn(mot -> !DE_LA_PUBLICATION.contains(mot))
                .isSubsetOf(
                        tous().flatMap(indicateur -> Stream.of(indicateur.cle().split("\\.")))
                                .toList());
    }

    private static Set<String> lus(Pattern motif, List<String> pieces) {
        var lus = new TreeSet<String>();
        for (var piece : pieces) {
            try (var fichiers = Files.list(Path.of("src/main/java/fr/estran/bilan", piece))) {
                for (var fichier : fichiers.toList()) {
                    motif.matcher(Files.readString(fichier)).results().forEach(lu -> lus.add(lu.group(1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lus;
    }
}
