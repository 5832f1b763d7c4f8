package fr.estran.bilan.actes;

import static fr.estran.bilan.actes.Mairie.SEANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.bilan.actes.Certifications.Certification;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.socle.commun.StructureId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The folder that the office of the assemblies deposits. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Mairie.EN_JUIN)
@Tag("long")
class DossiersDeDepotTests {

    @Autowired
    Rapports rapports;

    @Autowired
    Mairie mairie;

    @Autowired
    Faits faits;

    @Autowired
    Certifications certifications;

    @Autowired
    DossiersDeDepot dossiers;

    @Autowired
    ReglagesDesActes reglages;

    StructureId structure;
    RapportId rapport;

    @TempDir
    Path sortie;

    @BeforeEach
    void un_bilan_inscrit(@TempDir Path dossier) throws IOException {
        structure = mairie.fonder(Village.dans(dossier));
        rapport = mairie.inscritEtValide(structure);
    }

    @Test
    void holds_what_may_leave_a_sheet_and_imprints_that_can_be_checked() throws Exception {
        mairie.noter(structure, rapport, new Presentation(SEANCE));

        var fichiers = deplier(preparer(proposee()));

        assertThat(fichiers.keySet())
                .containsExactly(
                        "fiche-de-depot.txt",
                        "acte/bilan-2023.pdf",
                        "annexes/chiffres-detailles-2023.pdf",
                        "modifiables/bilan-2023.odt",
                        "modifiables/chiffres-detailles-2023.odt",
                        "pages-web/bilan-2023.html",
                        "pages-web/chiffres-detailles-2023.html",
                        "empreintes-sha256.txt");
        assertThat(fichiers.get("empreintes-sha256.txt").lines()).hasSize(7);
        assertThat(fichiers.get("fiche-de-depot.txt"))
                .contains(
                        "Nature de l'acte : Autres\n",
                        "Matière : 5.2 Fonctionnement des assemblées\n",
                        "Numéro : 8\n",
                        "Date : 21 mars 2024\n",
                        "Objet : Bilan d'activité 2023",
                        "Auteur de l'acte : Camille Exemple, maire\n",
                        "Version : 1. Cette version a été présentée au conseil municipal le 21 mars 2024.\n",
                        "À déposer comme acte :\n- acte/bilan-2023.pdf\n\n",
                        "À déposer comme annexes :\n- annexes/chiffres-detailles-2023.pdf\n\n",
                        "À garder, sans les déposer :\n- modifiables/bilan-2023.odt\n",
                        "Prêt à déposer.")
                .doesNotContain("bilan.json", "indicateurs.csv");
        assertThat(verifier()).isZero();
        Files.writeString(sortie.resolve("pages-web/bilan-2023.html"), "autre chose");
        assertThat(verifier()).isNotZero();
    }

    @Test
    void takes_along_the_pages_that_are_still_right_and_no_other() {
        mairie.noter(structure, rapport, new Transmission(SEANCE));
        mairie.pour(structure, () -> certifications.certifier(rapport, Mairie.MAIRE, "Anne"));
        assertThat(fichiers()).contains("annexes/mentions-2023.pdf").doesNotContain("annexes/page-de-garde-2023.pdf");

        mairie.noter(
                structure, rapport, new Ajournement(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 4, 18), "12", null));
        assertThat(fichiers()).contains("annexes/page-de-garde-2023.pdf").doesNotContain("annexes/mentions-2023.pdf");

        mairie.pour(structure, () -> certifications.certifier(rapport, Mairie.MAIRE, "Anne"));
        assertThat(fichiers()).contains("annexes/mentions-2023.pdf", "annexes/page-de-garde-2023.pdf");
    }

    /** What the town says of its acts is on the next page, and on the next sheet. */
    @Test
    void says_what_the_town_has_set() throws Exception {
        mairie.noter(structure, rapport, new Transmission(SEANCE));
        mairie.pour(structure, () -> certifications.certifier(rapport, Mairie.MAIRE, "Anne"));

        mairie.pour(structure, () -> {
            reglages.changer(new SaisieDeReglage(
                    " hôtel de ville,\nbureau 12 ",
                    "9.1",
                    "Autres domaines",
                    "deliberations",
                    "3",
                    "conseil_communautaire"));
            return structure;
        });

        assertThat(mairie.pour(structure, reglages::actuel).original()).isEqualTo("hôtel de ville, bureau 12");
        assertThat(fichiers()).doesNotContain("annexes/mentions-2023.pdf");
        assertThat(mairie.pour(structure, () -> certifications.certifier(rapport, Mairie.MAIRE, "Anne")))
                .isEqualTo(Certification.ETABLIE);
        assertThat(deplier(preparer(proposee())).get("fiche-de-depot.txt"))
                .contains("Nature de l'acte : Délibérations\n", "Matière : 9.1 Autres domaines\n")
                .contains("information du conseil communautaire\n");
        assertThat(mairie.pour(structure, reglages::actuel).joursFrancs()).isEqualTo(3);
    }

    /** To the character: 500 are taken, one more is not, and nothing is cut. */
    @Test
    void cuts_no_object_that_is_too_long() throws Exception {
        var juste = "é".repeat(499) + "😀";
        assertThat(proposeeAvec(juste).fautes()).isEmpty();
        assertThat(deplier(preparer(proposeeAvec(juste))).get("fiche-de-depot.txt"))
                .contains("Objet : " + juste + "\n");

        assertThat(proposeeAvec(juste + "x").fautes().get("objet"))
                .isEqualTo(
                        "L'objet compte 501 caractères : @ctes en veut 500 au plus. Raccourcissez-le, Estran ne coupe rien.");
        assertThat(proposeeAvec(" \n ").fautes().get("objet")).isEqualTo("Donnez l'objet de l'acte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-08", "8 bis", "n°8", "1234567890123456", "8é"})
    void refuses_a_number_that_ctes_would_refuse(String numero) {
        assertThat(new SaisieDeDepot(numero, "2024-03-21", "Bilan").fautes()).containsOnlyKeys("numero");
        assertThat(new SaisieDeDepot("2024_08", "2024-03-21", "Bilan").fautes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5.", "5.0", "0.2", "5.2.", "5.2.1.1.1.1", "cinq"})
    void refuses_a_subject_that_is_none(String matiere) {
        assertThat(new SaisieDeReglage(null, matiere, "Assemblées", "autres", "5", "conseil_municipal").fautes())
                .containsOnlyKeys("matiere");
        assertThat(new SaisieDeReglage(null, "5.2.1", "Assemblées", "autres", "3", "comite_syndical").fautes())
                .isEmpty();
        assertThat(new SaisieDeReglage("x".repeat(301), "7.10", " ", "arrete", "0", "sénat").fautes())
                .containsOnlyKeys("original", "matiereNom", "nature", "joursFrancs", "assemblee");
    }

    private SaisieDeDepot proposeeAvec(String objet) {
        return new SaisieDeDepot(null, null, objet).sinon(proposee());
    }

    private SaisieDeDepot proposee() {
        return mairie.pour(structure, () -> dossiers.proposer(rapport(), faits.parcours(rapport)));
    }

    private byte[] preparer(SaisieDeDepot saisie) {
        return mairie.pour(structure, () -> dossiers.preparer(rapport(), faits.parcours(rapport), saisie));
    }

    private List<String> fichiers() {
        return mairie.pour(structure, () -> dossiers.rangement(rapport(), faits.parcours(rapport)))
                .fichiers();
    }

    private RapportAnnuel rapport() {
        return rapports.tous().getFirst();
    }

    /** As whoever receives it would: each file in a folder, and read as words. */
    private Map<String, String> deplier(byte[] zip) throws IOException {
        var fichiers = new LinkedHashMap<String, String>();
        try (var lu = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entree = lu.getNextEntry(); entree != null; entree = lu.getNextEntry()) {
                var octets = lu.readAllBytes();
                var la = sortie.resolve(entree.getName());
                Files.createDirectories(la.getParent());
                Files.write(la, octets);
                fichiers.put(entree.getName(), new String(octets, StandardCharsets.UTF_8));
            }
        }
        return fichiers;
    }

    private int verifier() throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "--check", "--strict", "empreintes-sha256.txt")
                .directory(sortie.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
