package fr.estran.transferts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.acteurs.CompteId;
import fr.estran.acteurs.Role;
import fr.estran.commun.StructureCourante;
import fr.estran.reprise.AnneeCoop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The State's export, handed in on the page where folders are. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CoopDeposeeTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    CompteId administratrice;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        administratrice = ville.comptes.get(Role.ADMINISTRATEUR);
    }

    @Test
    void comes_in_once_confirmed_and_changes_nothing_the_second_time() throws Exception {
        var annee = new AnneeCoop(7, 2025);
        var export = annee.conseiller().ecrire(dossier.resolve("export.xlsx"));

        var import_ = ((ResultatDepot.AConfirmer) deposer(export)).id();
        var vu = chez(() -> imports.voir(import_, administratrice));
        assertThat(vu.constats().parFichier().toString())
                .contains("7 activités de coordination")
                .doesNotContain("Prénom");
        assertThat(seances()).isZero();

        chez(() -> imports.confirmer(import_, administratrice));
        assertThat(seances())
                .isEqualTo(annee.attendu().seances.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());

        var encore = ((ResultatDepot.AConfirmer) deposer(export)).id();
        assertThat(chez(() -> imports.voir(encore, administratrice))
                        .depose()
                        .changements()
                        .aucun())
                .isTrue();
    }

    @Test
    void is_refused_with_a_word_where_it_is_another_workbook() throws Exception {
        var autre = Files.copy(
                new AnneeCoop(7, 2025).conseiller().ecrire(dossier.resolve("export.xlsx")), dossier.resolve("a.xlsx"));
        Files.write(autre, Arrays.copyOf(Files.readAllBytes(autre), 4_000));
        var refuse = (ResultatDepot.Refuse) deposer(autre);
        assertThat(refuse.erreurs().parFichier().getFirst().phrases())
                .singleElement()
                .asString()
                .contains("abîmé");
        assertThat(List.of(seances())).containsExactly(0);
    }

    /** What the guide promises: a sentence that says what to do with such a file, not that it is no zip. */
    @Test
    void is_refused_with_the_word_for_it_where_it_is_no_zip() throws Exception {
        var ole = "\u00d0\u00cf\u0011\u00e0";
        assertThat(refus(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"))
                .startsWith("Ce fichier est d'un ancien Excel (.xls).")
                .doesNotContain("zip");
        assertThat(refus(ole + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))
                .startsWith("Ce fichier est protégé par un mot de passe.")
                .doesNotContain("zip");
        assertThat(refus("pr\u00c3\u00a9nom;lieu\nL\u00c3\u00a9a;Caf\u00e9\n")).contains("abîmé");
        assertThat(refus("id,nom\nL1,Salle\n")).contains("export de la Coop", "Ce fichier n'est pas un zip");
    }

    private String refus(String octets) throws Exception {
        var fichier = Files.write(dossier.resolve("fichier"), octets.getBytes(ISO_8859_1));
        var refuse = (ResultatDepot.Refuse) deposer(fichier);
        return refuse.erreurs().parFichier().getFirst().phrases().getFirst();
    }

    private ResultatDepot deposer(Path fichier) throws Exception {
        return chez(() -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                return imports.deposer(recu, "export.xlsx", administratrice);
            }
        });
    }

    /** Without a transaction around: the import has its own. */
    private <T> T chez(Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }

    private int seances() {
        return ville.faire(() -> jdbc.sql("select count(*) from seance where debut >= '2024-12-31 23:00Z'")
                .query(Integer.class)
                .single());
    }
}
