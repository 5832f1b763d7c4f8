package fr.estran.commandes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

@Tag("long")
class DemoTests {

    @TempDir
    Path racine;

    /** Whoever tried "structure" on it finds out why the demonstration no longer begins, and how it does. */
    @Test
    void says_why_it_does_not_begin_once_its_towns_have_addresses_of_their_own() {
        var base = DossierPret.dans(racine.resolve("var/demo/postgres"));
        var avant = System.getProperty("estran.racine");
        System.setProperty("estran.racine", racine.toString());
        System.setProperty("estran.base.ephemere", "false");
        System.setProperty("estran.base.dossier", base.toString());
        var erreurs = System.err;
        var dit = new ByteArrayOutputStream();
        try {
            adresser("kergast.example", "sainte-mousse.example");
            System.setErr(new PrintStream(dit, true, UTF_8));

            var code = Commandes.executer(Application.class, "demo", "--port", "0");

            assertThat(code).isEqualTo(CodesDeSortie.DONNEES_REFUSEES);
            assertThat(dit.toString(UTF_8))
                    .contains("ne répond plus à « localhost »", "kergast.example, sainte-mousse.example", "var/demo");
        } finally {
            System.setErr(erreurs);
            System.clearProperty("estran.base.ephemere");
            System.clearProperty("estran.base.dossier");
            System.setProperty("estran.racine", avant);
        }
    }

    private static void adresser(String... adresses) {
        try (var contexte = new ServiceDemarre(Application.class).sansPages()) {
            var structures = contexte.getBean(Structures.class);
            for (var adresse : adresses) {
                var ville = StructureId.nouveau();
                StructureCourante.auNomDe(
                        ville,
                        () -> contexte.getBean(TransactionOperations.class).<StructureId>execute(_ -> {
                            structures.tenirAJour(
                                    ville, new Structure("29999", adresse, "Kergast", null, "Europe/Paris", null));
                            structures.repondreA(ville, adresse);
                            return ville;
                        }));
            }
        }
    }
}
