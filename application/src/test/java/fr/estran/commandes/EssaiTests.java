package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.commandes.EssaiDeLaCoop.ResultatDEssai;
import fr.estran.echanges.classeurs.AnneeCoop;
import fr.estran.echanges.dossiers.Depots;
import fr.estran.echanges.dossiers.DossierTemporaire;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** In the demonstration, somebody gives the export of their own town. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class EssaiTests {

    private static final String PAGE = "/echanges/essai";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    EssaiDeLaCoop essai;

    @TempDir
    Path dossier;

    Ville ville;
    Visiteur responsable;
    AnneeCoop annee;
    byte[] export;

    @BeforeEach
    void une_ville_et_un_export() throws IOException {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        annee = new AnneeCoop(7, 2025);
        export = Files.readAllBytes(annee.equipe().ecrire(dossier.resolve("export.xlsx")));
    }

    @Tag("navigateur")
    @Test
    void gives_the_report_that_the_command_would_write_and_keeps_nothing() throws Exception {
        var avant = restes();
        var recu = new ArrayList<Map<String, byte[]>>();
        new Navigateur().ouvrir(390, false, page -> recu.add(parLaPage(page)));

        var pieces = recu.getFirst();
        assertThat(pieces.keySet())
                .contains(
                        "bilan-2025/a-lire.txt",
                        "bilan-2025/bilan.pdf",
                        "bilan-2025/bilan.html",
                        "bilan-2025/bilan.odt",
                        "bilan-2025/chiffres.pdf",
                        "bilan-2025/indicateurs.csv");
        var parType = new JsonMapper()
                .readTree(pieces.get("bilan-2025/bilan.json"))
                .get("indicateurs")
                .get("par_type");
        var seances = new HashMap<String, Integer>();
        parType.properties()
                .forEach(type -> seances.put(
                        type.getKey(), type.getValue().get("seances").asInt()));
        assertThat(seances).isEqualTo(annee.attendu().seances);
        assertThat(new String(pieces.get("bilan-2025/bilan.html"), UTF_8)).contains("Quimper");
        assertThat(new String(pieces.get("bilan-2025/a-lire.txt"), UTF_8))
                .contains("bilan.pdf : pour le conseil", "Ce qui n'a pas de place");
        assertThat(restes()).isEqualTo(avant);
        assertThat(gardees()).isEqualTo("0 0 0");
    }

    private Map<String, byte[]> parLaPage(Page page) {
        ville.entrer(page, Role.RESPONSABLE);
        page.navigate(ville.adresse("/echanges"));
        page.click("text=Essayer avec l'export de votre Coop");
        assertThat(Visiteur.lisible(page.locator("main").textContent()))
                .contains("Pas de vrais noms ici", "Rien n'est gardé");
        page.setInputFiles("#feuilles", dossier.resolve("export.xlsx"));
        page.fill("#commune", "Quimper");
        page.fill("#codeInsee", "29232");
        page.fill("#annee", "2025");
        var recu = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(180_000), () -> page.click("text=Faire le bilan"));
        assertThat(recu.suggestedFilename()).isEqualTo("bilan-2025.zip");
        try {
            return Zip.parties(Files.readAllBytes(recu.path()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Tag("navigateur")
    @ParameterizedTest
    @CsvSource({"390,DARK", "1280,LIGHT"})
    void gives_axe_nothing_to_say_with_all_its_faults(int largeur, ColorScheme couleurs) {
        new Navigateur().ouvrir(largeur, couleurs, page -> {
            ville.entrer(page, Role.RESPONSABLE);
            page.navigate(ville.adresse(PAGE));
            assertThat(Navigateur.fautes(page)).isEmpty();
            page.click("text=Faire le bilan");
            assertThat(page.locator("[role=alert] li").count()).isEqualTo(4);
            assertThat(Navigateur.fautes(page)).isEmpty();
            assertThat(Navigateur.debordements(page)).isEmpty();
            assertThat(Navigateur.debordementsAuDouble(page)).isEmpty();
        });
    }

    @Test
    void says_what_is_wrong_and_loses_nothing_of_what_was_typed() throws Exception {
        var avant = restes();
        var autre = envoyer(Map.of(), Map.of("mes relevés.xlsx", "Date;Lieu\n1;2\n".getBytes(UTF_8)));
        assertThat(autre.statusCode()).isEqualTo(422);
        assertThat(autre.body())
                .contains("« mes relevés.xlsx » : Dans ce fichier, on ne reconnaît pas un export de la Coop")
                .contains("value=\"Quimper\"", "value=\"29232\"", "value=\"2025\"")
                .containsPattern("value=\"rendez_vous\" checked");
        var moitie = envoyer(Map.of(), Map.of("export.xlsx", Arrays.copyOf(export, export.length / 2)));
        assertThat(moitie.statusCode()).isEqualTo(422);
        assertThat(moitie.body()).contains("incomplet ou abîmé");
        var ailleurs = envoyer(Map.of("annee", "2019"), Map.of("export.xlsx", export));
        assertThat(ailleurs.statusCode()).isEqualTo(422);
        assertThat(ailleurs.body())
                .contains("ne contient rien de cette année. Il parle de : 2024, 2025.")
                .contains("value=\"2019\"");
        assertThat(envoyer(Map.of("codeInsee", "2900"), Map.of("export.xlsx", export))
                        .body())
                .contains("Un code Insee a cinq signes", "Choisissez de nouveau vos fichiers");
        assertThat(envoyer(Map.of("commune", "x".repeat(101)), Map.of()).body())
                .contains("100 signes au plus", "Choisissez l'export de la Coop");
        assertThat(restes()).isEqualTo(avant);
        assertThat(gardees()).isEqualTo("0 0 0");
    }

    /** The second is asked for while the first one reads its file. */
    @Test
    void makes_one_at_a_time() throws Exception {
        var saisie = new SaisieDEssai("Quimper", "29232", "2025", "permanence");
        var pendant = new ArrayList<ResultatDEssai>();
        var premiere = new MockMultipartFile("feuilles", "a.csv", null, "a;b\n1;2\n".getBytes(UTF_8)) {
            @Override
            public void transferTo(Path vers) throws IOException {
                pendant.add(essai.faire(new FichiersRecus(List.of()), saisie));
                super.transferTo(vers);
            }
        };

        assertThat(essai.faire(new FichiersRecus(List.of(premiere)), saisie))
                .isInstanceOf(ResultatDEssai.Illisible.class);
        assertThat(pendant).singleElement().isInstanceOf(ResultatDEssai.Occupe.class);
        assertThat(essai.faire(new FichiersRecus(List.of(premiere)), saisie))
                .as("once a first one has failed, the next has its place")
                .isInstanceOf(ResultatDEssai.Illisible.class);
    }

    @Test
    void leaves_nothing_behind_and_its_place_to_the_next_when_it_breaks() throws Exception {
        var avant = restes();
        var saisie = new SaisieDEssai("Quimper", "29232", "2025", "permanence");
        var coupee = new MockMultipartFile("feuilles", "a.csv", null, export) {
            @Override
            public void transferTo(Path vers) throws IOException {
                super.transferTo(vers);
                throw new IOException("cut");
            }
        };

        assertThatThrownBy(() -> essai.faire(new FichiersRecus(List.of(coupee)), saisie))
                .isInstanceOf(IOException.class);
        assertThat(restes()).isEqualTo(avant);
        assertThat(essai.faire(
                        new FichiersRecus(List.of(new MockMultipartFile("feuilles", "a;b".getBytes(UTF_8)))), saisie))
                .isInstanceOf(ResultatDEssai.Illisible.class);
    }

    @Test
    void is_for_whoever_may_bring_records() {
        assertThat(ville.visiteur(Role.ADMINISTRATEUR).lire(PAGE).statusCode()).isEqualTo(200);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire(PAGE).statusCode()).isEqualTo(404);
        assertThat(Depots.envoyer(conseiller, PAGE, Map.of(), "feuilles", Map.of("export.xlsx", export))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> envoyer(Map<String, String> autrement, Map<String, byte[]> fichiers) {
        var champs = new HashMap<>(
                Map.of("commune", "Quimper", "codeInsee", "29232", "annee", "2025", "individuel", "rendez_vous"));
        champs.putAll(autrement);
        return Depots.envoyer(responsable, PAGE, champs, "feuilles", fichiers);
    }

    /** Folders on their way on this disk, and databases that run. */
    private static List<String> restes() throws IOException {
        var nous = ProcessHandle.current();
        try (var dossiers = Files.list(DossierTemporaire.racine());
                var bases = nous.children()) {
            return Stream.concat(
                            dossiers.map(la -> la.getFileName().toString())
                                    .filter(nom -> nom.startsWith("transfert-" + nous.pid() + "-")),
                            bases.filter(la -> la.info().command().orElse("").endsWith("postgres"))
                                    .map(la -> "postgres " + la.pid()))
                    .sorted()
                    .toList();
        }
    }

    private String gardees() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select (select count(*) from seance) || ' ' || (select count(*) from transfert) || ' '"
                        + " || (select count(*) from versement)")
                .query(String.class)
                .single());
    }
}
