package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Tag("long")
class CreerStructureTests {

    @TempDir
    Path base;

    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    /** The command reads the settings of the service: here, a database that lasts as long as the test. */
    private static void viser(Path dossier) {
        System.setProperty("estran.base.ephemere", "false");
        System.setProperty("estran.base.dossier", dossier.toString());
    }

    @BeforeEach
    void une_base() {
        viser(DossierPret.dans(base));
    }

    @AfterEach
    void oublier() {
        System.clearProperty("estran.base.ephemere");
        System.clearProperty("estran.base.dossier");
    }

    @Test
    void makes_two_towns_reached_by_their_addresses_and_opens_the_first_account_of_each() {
        assertThat(creer("Ville de Kergast", "29999", "Numerique.kergast.example"))
                .isZero();
        assertThat(creer("Ville de Sainte-Mousse", "22999", "sainte-mousse.example"))
                .isZero();

        assertThat(dit()).contains("Ville de Kergast répond à l'adresse https://Numerique.kergast.example");
        var codes = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}")
                .matcher(dit())
                .results()
                .map(trouve -> trouve.group())
                .toList();
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        try (var contexte = new ServiceDemarre(Application.class).sansPages()) {
            var structures = contexte.getBean(Structures.class);
            var kergast = structures.pourHote("numerique.kergast.example").orElseThrow();
            var sainteMousse = structures.pourHote("SAINTE-MOUSSE.example").orElseThrow();
            assertThat(kergast).isNotEqualTo(sainteMousse);
            assertThat(structures.pourHote("ailleurs.example")).isEmpty();
            var premiers = contexte.getBean(PremiersCodes.class);
            assertThat(StructureCourante.auNomDe(kergast, () -> premiers.consommer(codes.getLast(), kergast)))
                    .isFalse();
            assertThat(StructureCourante.auNomDe(kergast, () -> premiers.consommer(codes.getFirst(), kergast)))
                    .isTrue();
        }
    }

    @Test
    void adds_no_town_beside_one_that_nobody_would_reach_any_more() {
        try (var contexte = new ServiceDemarre(Application.class).sansPages()) {
            var structures = contexte.getBean(Structures.class);
            var seule = StructureId.nouveau();
            StructureCourante.auNomDe(
                    seule,
                    () -> contexte.getBean(TransactionOperations.class)
                            .execute(_ -> structures.tenirAJour(
                                    seule,
                                    new Structure(
                                            "29999", "Ville de Kergast", "Kergast", null, "Europe/Paris", null))));
            assertThat(structures.pourHote("localhost")).contains(seule);
        }

        assertThat(creer("Ville de Sainte-Mousse", "22999", "sainte-mousse.example"))
                .isEqualTo(64);
        assertThat(dit())
                .contains("estran structure --nom \"Ville de Kergast\" --commune \"Kergast\" --code-insee 29999"
                        + " --hote");
        assertThat(creer("Ville de Kergast", "29999", "kergast.example")).isZero();
        assertThat(creer("Ville de Sainte-Mousse", "22999", "sainte-mousse.example"))
                .isZero();
    }

    /** Nobody has to stop the towns that are there. */
    @Test
    void adds_a_town_beside_the_service_that_runs_on_the_same_database() {
        creer("Ville de Kergast", "29999", "kergast.example");
        try (var service = new ServiceDemarre(Application.class).avecPagesSansPromesse("--server.port=0")) {
            assertThat(creer("Ville de Sainte-Mousse", "22999", "sainte-mousse.example"))
                    .isZero();

            var structures = service.getBean(Structures.class);
            assertThat(structures.pourHote("sainte-mousse.example")).isNotEmpty();
            assertThat(structures.pourHote("kergast.example")).isNotEmpty();
        }
    }

    @Test
    void changes_the_address_of_a_town_that_is_there() {
        creer("Ville de Kergast", "29999", "ancienne.example");
        creer("Ville de Kergast", "29999", "nouvelle.example");

        try (var contexte = new ServiceDemarre(Application.class).sansPages()) {
            assertThat(contexte.getBean(Structures.class).trouver("29999", "Ville de Kergast"))
                    .isEqualTo(contexte.getBean(Structures.class).pourHote("nouvelle.example"));
        }
    }

    /** The first has the holidays of where it is; the second has what was chosen for it since. */
    @Test
    void begins_with_the_zone_of_where_it_is_and_keeps_what_is_not_said_again() {
        creer("Ville de Kergast", "29999", "ancienne.example");
        assertThat(deKergast(
                        "select zone_scolaire || ' ' || (select count(*) > 0 from vacances_scolaires) from structure"))
                .isEqualTo("B true");
        deKergast("update structure set zone_scolaire = 'C', fuseau = 'Indian/Reunion' returning fuseau");

        creer("Ville de Kergast", "29999", "nouvelle.example");

        assertThat(deKergast("select zone_scolaire || ' ' || fuseau from structure"))
                .isEqualTo("C Indian/Reunion");
    }

    private static String deKergast(String requete) {
        try (var contexte = new ServiceDemarre(Application.class).sansPages()) {
            return StructureCourante.auNomDe(
                    contexte.getBean(Structures.class)
                            .trouver("29999", "Ville de Kergast")
                            .orElseThrow(),
                    () -> contexte.getBean(TransactionOperations.class)
                            .execute(_ -> contexte.getBean(JdbcClient.class)
                                    .sql(requete)
                                    .query(String.class)
                                    .single()));
        }
    }

    @Test
    void gives_no_address_to_two_towns() {
        creer("Ville de Kergast", "29999", "kergast.example");

        assertThat(creer("Ville de Sainte-Mousse", "22999", "kergast.example")).isEqualTo(1);
        assertThat(dit()).contains("Une autre structure répond déjà à cette adresse du web.");
    }

    @ParameterizedTest
    @CsvSource({"'  ',29999,a.example", "Ville,2999,a.example", "Ville,29999,https://a.example", "Ville,29999,-"})
    void refuses_what_is_no_town_and_no_address(String nom, String codeInsee, String hote) {
        assertThat(creer(nom, codeInsee, hote)).isEqualTo(64);
        assertThat(dit()).contains("ne convient pas à --");
    }

    private int creer(String nom, String codeInsee, String hote) {
        var sorties = List.of(System.out, System.err);
        var ecoute = new PrintStream(dit, true, UTF_8);
        System.setOut(ecoute);
        System.setErr(ecoute);
        try {
            return Commandes.executer(
                    Application.class,
                    "structure",
                    "--nom=" + nom,
                    "--commune=Kergast",
                    "--code-insee=" + codeInsee,
                    "--hote=" + hote);
        } finally {
            System.setOut(sorties.getFirst());
            System.setErr(sorties.getLast());
        }
    }

    private String dit() {
        return dit.toString(UTF_8);
    }
}
