package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Quimper;
import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.echanges.classeurs.Choses.FormeConnue;
import fr.estran.echanges.classeurs.FeuillesConnues;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Wherever a kind of help is chosen, those that the service gives come first. This one has events, and answers calls. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdreDesFormesTests {

    private static final Path PAGES = Path.of("src/main/jte");

    @Autowired
    ApplicationContext contexte;

    Visiteur responsable;
    Ville ville;
    String enquete;
    String ouverte;

    @BeforeAll
    void un_service_d_evenements(@TempDir Path dossier) throws IOException {
        var village = Village.dans(dossier);
        village.ecrire("actions", """
                id,type,titre
                A1,evenement,La fête du numérique
                A2,permanence_telephonique,Les appels du jeudi
                """);
        for (var fichier :
                List.of("enquetes", "enquete_questions", "enquete_choix", "enquete_etats", "enquete_comptes")) {
            Files.copy(
                    Quimper.DOSSIER.resolveSibling("demonstration").resolve(fichier + ".csv"),
                    dossier.resolve(fichier + ".csv"));
        }
        ville = Ville.dans(contexte).avec(dossier);
        responsable = ville.visiteur(Role.RESPONSABLE);
        enquete = trouver("href=\"(/equipe/enquetes/[0-9a-f-]{36})\"", "/equipe/enquetes")
                .getFirst();
        ouverte = "/equipe/enquetes/" + new EnqueteDEssai(ville, contexte).id;
    }

    @ParameterizedTest
    @CsvSource({
        "/equipe/programme, <option value=\"(permanence|permanence_telephonique|rendez_vous|atelier|stage|rdv_jeudi|partenariat|evenement)\"",
        "/equipe/programme/nouvelle, <option value=\"(permanence|permanence_telephonique|rendez_vous|atelier|stage|rdv_jeudi|partenariat|evenement)\"",
        "/equipe/programme/trimestres/2024-T1/cibles, name=\"forme\\.([a-z_]+)\"",
        "/reglages/formes, href=\"/reglages/formes/([a-z_]+)\"",
        "{ouverte}/demander, name=\"formes\" value=\"([a-z_]+)\"",
        "{enquete}/questions/nouvelle/formes, name=\"valeurs\" value=\"([a-z_]+)\""
    })
    void begins_a_list_with_what_the_service_has(String page, String cle) {
        assertThat(trouver(cle, page.replace("{enquete}", enquete).replace("{ouverte}", ouverte)))
                .startsWith("permanence_telephonique", "evenement")
                .hasSize(8);
    }

    @Test
    void begins_with_calls_where_nobody_is_received_by_appointment() {
        assertThat(trouver("value=\"(rendez_vous|permanence_telephonique)\"", "/equipe/motifs"))
                .containsExactly("permanence_telephonique", "rendez_vous");
    }

    @Test
    void begins_so_what_a_column_of_a_sheet_may_be() {
        var formes = ville.faire(() -> contexte.getBean(FeuillesConnues.class)
                .savoir("feuille.csv")
                .choses()
                .formes());
        assertThat(formes).extracting(FormeConnue::code).startsWith("permanence_telephonique", "evenement", "atelier");
    }

    /** A page that lists them asks what the order is. */
    @Test
    void is_the_order_of_every_page() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".jte")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("TypeDAction.values()"));
        }
    }

    private List<String> trouver(String cle, String page) {
        return Pattern.compile(cle)
                .matcher(responsable.lire(page).body())
                .results()
                .map(un -> un.group(1))
                .toList();
    }
}
