package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Application;
import fr.estran.Navigateur;
import fr.estran.Quimper;
import fr.estran.Village;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("long")
class CommandesTests {

    @TempDir
    Path sortie;

    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    @Test
    void writes_the_report_and_its_figures_with_every_figure_right() throws Exception {
        assertThat(executer("bilan", "--donnees", Quimper.DOSSIER.toString(), "--annee", "2023", "--sortie", dans("b")))
                .isZero();

        assertThat(fichiers(sortie.resolve("b")))
                .containsExactly(
                        "bilan.html",
                        "bilan.json",
                        "bilan.odt",
                        "bilan.pdf",
                        "chiffres.html",
                        "chiffres.odt",
                        "chiffres.pdf",
                        "indicateurs.csv");
        var json = new JsonMapper();
        assertThat(json.readTree(sortie.resolve("b/bilan.json").toFile()).get("indicateurs"))
                .isEqualTo(json.readTree(
                        Quimper.DOSSIER.resolve("attendus-2023.json").toFile()));
        assertThat(dit()).contains("bilan.json (interne : à ne pas publier)");
        assertThat(fautesDAccessibilite(sortie.resolve("b/bilan.html"))).isEmpty();
        assertThat(fautesDAccessibilite(sortie.resolve("b/chiffres.html"))).isEmpty();
    }

    @Test
    void speaks_to_a_village_of_what_it_does_and_of_nothing_else() throws Exception {
        var village = Village.dans(Files.createDirectory(sortie.resolve("village")));
        for (int i = 3; i < 40; i++) {
            village.ajouter("usagers", "U%d,Exemple,Personne,F,%d".formatted(i, 1930 + i));
            village.ajouter("participations", "S%d,U%d,present".formatted(1 + i % 2, i));
        }

        assertThat(executer(
                        "bilan", "--donnees", dans("village"), "--annee", "2023", "--sortie", dans("b"), "--interne"))
                .isZero();

        var ecrits = Files.readString(sortie.resolve("b/bilan.html"))
                + Files.readString(sortie.resolve("b/chiffres.html"))
                + Files.readString(sortie.resolve("b/bilan.json"))
                + Files.readString(sortie.resolve("b/indicateurs.csv"));
        assertThat(ecrits)
                .contains("Sainte-Mousse", "permanence", "il ne doit pas sortir du service")
                .doesNotContainIgnoringCase("atelier")
                .doesNotContainIgnoringCase("quartier")
                .doesNotContainIgnoringCase("enquête")
                .doesNotContainIgnoringCase("enquete")
                .doesNotContainIgnoringCase("stage")
                .doesNotContainIgnoringCase("rendez-vous")
                .doesNotContainIgnoringCase("collectif")
                .doesNotContainIgnoringCase("téléphonique");
    }

    @Test
    void writes_nothing_when_the_records_are_wrong_and_says_so_by_its_exit_code() throws Exception {
        var village = Village.dans(Files.createDirectory(sortie.resolve("village")));
        village.supprimer("lieux");

        assertThat(executer("bilan", "--donnees", dans("village"), "--annee", "2023", "--sortie", dans("b")))
                .isEqualTo(2);
        assertThat(sortie.resolve("b")).doesNotExist();
        assertThat(dit()).contains("lieux.csv : ce fichier est obligatoire", "1 erreur : rien n'a été gardé.");
    }

    @Test
    void writes_no_report_of_a_year_without_records_and_says_when_they_begin() throws Exception {
        var village = Village.dans(Files.createDirectory(sortie.resolve("village")));

        assertThat(executer("bilan", "--donnees", dans("village"), "--annee", "2020", "--sortie", dans("b")))
                .isEqualTo(2);
        assertThat(sortie.resolve("b")).doesNotExist();
        assertThat(village.dossier()).exists();
        assertThat(dit().replaceAll("[\u00a0\u202f]", " "))
                .contains("Aucun relevé pour 2020 : les relevés commencent le 10 janvier 2023.");
    }

    @Test
    void says_where_it_cannot_write() throws Exception {
        var village = Village.dans(Files.createDirectory(sortie.resolve("village")));
        Files.createFile(sortie.resolve("b"));

        assertThat(executer(
                        "bilan", "--donnees", village.dossier().toString(), "--annee", "2023", "--sortie", dans("b")))
                .isEqualTo(1);
        assertThat(dit())
                .contains("Impossible d'écrire ou de lire « " + dans("b"))
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bilan",
                "bilan --annee deux",
                "inconnue",
                "bilan --donnees x --sortie y --annee 2023 --seance demain",
                "bilan --donnees x --sortie y --annee 20233"
            })
    void tells_how_to_call_it_when_it_was_called_wrong(String ligne) {
        assertThat(executer(ligne.split(" "))).isEqualTo(64);
        assertThat(dit())
                .contains("La commande n'est pas complète, ou n'est pas connue", "Usage : estran")
                .doesNotContain("Missing", "Invalid", "Unmatched", "Exception");
    }

    @Test
    void names_its_commands() {
        assertThat(executer("help")).isZero();
        assertThat(dit()).contains("demo", "bilan", "importer", "serve", "banc", "test", "help");
    }

    /** The jar alone has neither the benches nor the tests: it promises none, whatever is asked of them. */
    @ParameterizedTest
    @ValueSource(strings = {"banc", "banc pages --tailles 1", "banc --help", "test", "test -pl application"})
    void leaves_to_the_launcher_what_needs_the_sources(String ligne) {
        assertThat(executer(ligne.split(" "))).isEqualTo(64);
        assertThat(dit())
                .isEqualToIgnoringNewLines("Cette commande a besoin des sources : tapez ./estran " + ligne.split(" ")[0]
                        + " dans le dossier d'Estran.");
    }

    private static List<String> fautesDAccessibilite(Path page) {
        var fautes = new ArrayList<String>();
        try (var navigateur = new Navigateur()) {
            for (int largeur : new int[] {390, 1280}) {
                navigateur.ouvrir(largeur, ColorScheme.LIGHT, ecran -> {
                    ecran.navigate(page.toUri().toString());
                    fautes.addAll(Navigateur.fautes(ecran));
                });
            }
        }
        return fautes;
    }

    private int executer(String... arguments) {
        var sorties = List.of(System.out, System.err);
        var ecoute = new PrintStream(dit, true, UTF_8);
        System.setOut(ecoute);
        System.setErr(ecoute);
        try {
            return Commandes.executer(Application.class, arguments);
        } finally {
            System.setOut(sorties.getFirst());
            System.setErr(sorties.getLast());
        }
    }

    private String dit() {
        return dit.toString(UTF_8);
    }

    private String dans(String nom) {
        return sortie.resolve(nom).toString();
    }

    private static List<String> fichiers(Path dossier) throws Exception {
        try (Stream<Path> chemins = Files.list(dossier)) {
            return chemins.map(chemin -> chemin.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
