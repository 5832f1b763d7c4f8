package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.Visiteur;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** While the service runs, on the database that it holds. */
@Tag("long")
class MettreEnMaintenanceTests {

    @TempDir
    static Path lieu;

    static ConfigurableApplicationContext service;

    @BeforeAll
    static void un_service_en_marche() {
        var dossier = DossierPret.dans(lieu.resolve("base"));
        System.setProperty("estran.base.dossier", dossier.toString());
        service = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=");
        ville("Ville de Kergast", "29999", "kergast.invalid");
        ville("Ville de Plouarn", "29998", "plouarn.invalid");
    }

    private static void ville(String nom, String code, String hote) {
        var id = StructureId.nouveau();
        var structures = service.getBean(Structures.class);
        StructureCourante.auNomDe(
                id,
                () -> service.getBean(TransactionOperations.class).execute(_ -> {
                    structures.tenirAJour(id, new Structure(code, nom, "Kergast", null, "Europe/Paris", null));
                    structures.repondreA(id, hote);
                    return id;
                }));
    }

    @AfterAll
    static void arreter() {
        service.close();
        System.clearProperty("estran.base.dossier");
    }

    @Test
    void lists_the_towns_of_the_database_without_starting_a_service() {
        taper("maintenance", "--raison", "Essai", "--hote", "plouarn.invalid");

        assertThat(taper("structure"))
                .contains(
                        "code 0",
                        "Ville de Kergast (code 29999) : https://kergast.invalid\n",
                        "Ville de Plouarn (code 29998) : https://plouarn.invalid, en maintenance",
                        "2 villes dans cette base.");
        assertThat(taper("structure", "--nom", "Ville de Riec"))
                .contains("code 64", "--commune COMMUNE", "--code-insee CODE", "--hote HOTE");

        taper("maintenance", "--fin");
    }

    @Test
    void begins_tells_and_ends_it_for_one_town_or_for_all() {
        var structures = service.getBean(Structures.class);

        assertThat(taper(
                        "maintenance",
                        "--raison",
                        "Nous mettons le service à jour.",
                        "--minutes",
                        "5",
                        "--hote",
                        "kergast.invalid"))
                .contains("code 0", "1 ville est en maintenance pour 5 minutes environ", "estran maintenance --fin");
        assertThat(structures
                        .joindre("kergast.invalid")
                        .orElseThrow()
                        .maintenance()
                        .raison())
                .isEqualTo("Nous mettons le service à jour.");
        assertThat(structures.joindre("plouarn.invalid").orElseThrow().maintenance())
                .isNull();
        assertThat(taper("maintenance"))
                .contains(
                        "Ville de Kergast (kergast.invalid) : en maintenance depuis le ",
                        "Nous mettons le service à jour.",
                        "Ville de Plouarn (plouarn.invalid) : aucune maintenance.");

        assertThat(taper("maintenance", "--raison", "Une panne", "--minutes", "1"))
                .contains("2 villes sont en maintenance pour 1 minute");
        assertThat(taper("maintenance", "--fin")).contains("La maintenance de 2 villes est finie");
        assertThat(taper("maintenance", "--fin")).contains("Aucune ville n'était en maintenance.");
        assertThat(structures.joindre("kergast.invalid").orElseThrow().maintenance())
                .isNull();
    }

    @Test
    void does_nothing_where_it_was_typed_wrong() {
        assertThat(taper("maintenance", "--raison", "Une panne", "--hote", "ailleurs.invalid"))
                .contains("code 64", "ailleurs.invalid");
        assertThat(taper("maintenance", "--raison", " ")).contains("code 64");
        assertThat(taper("maintenance", "--raison", "Une panne", "--fin")).contains("code 64");
        assertThat(taper("maintenance", "--raison", "Une panne", "--minutes", "0"))
                .contains("code 64");
        assertThat(taper("maintenance")).doesNotContain("en maintenance depuis");
    }

    private static String taper(String... mots) {
        var dit = new ByteArrayOutputStream();
        var sortie = System.out;
        var erreurs = System.err;
        try (var ici = new PrintStream(dit, true, UTF_8)) {
            System.setOut(ici);
            System.setErr(ici);
            ici.println("code " + Commandes.executer(Application.class, mots));
        } finally {
            System.setOut(sortie);
            System.setErr(erreurs);
        }
        return Visiteur.lisible(dit.toString(UTF_8));
    }
}
