package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.bilan.actes.ModeleController.PagesLaissees;
import fr.estran.bilan.actes.Modeles.ModeleRepository;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.LectureModele;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What dresses the next report. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ModelesTests {

    @Autowired
    Mairie mairie;

    @Autowired
    Modeles modeles;

    @Autowired
    ModeleRepository depot;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Archives archives;

    @Autowired
    Formes formes;

    StructureId structure;

    @BeforeEach
    void un_village(@TempDir Path dossier) throws IOException {
        structure = mairie.fonder(Village.dans(dossier));
    }

    @Test
    void dresses_the_next_report_in_the_model_of_the_town_and_leaves_the_frozen_ones_alone() {
        var rapport = mairie.valide(structure);
        var avant = mairie.pour(structure, () -> archives.piece(rapport, "bilan.odt"))
                .octets();
        var modele = formes.odt(new Document("Papier à en-tête", "", "Ville", List.of()));

        assertThat(mairie.pour(structure, () -> modeles.deposer("en-tete.odt", modele, "Anne")))
                .isInstanceOf(LectureModele.Lu.class);
        assertThat(mairie.pour(structure, modeles::depose).orElseThrow().nom()).isEqualTo("en-tete.odt");
        assertThat(mairie.pour(structure, () -> archives.piece(rapport, "bilan.odt"))
                        .octets())
                .isEqualTo(avant);

        assertThat(mairie.pour(structure, () -> modeles.deposer("a.odt", new byte[3], "Anne")))
                .isInstanceOf(LectureModele.Refuse.class);
        assertThat(mairie.pour(structure, modeles::depose).orElseThrow().nom()).isEqualTo("en-tete.odt");
        mairie.pour(structure, () -> {
            modeles.retirer();
            return structure;
        });
        assertThat(mairie.pour(structure, modeles::depose)).isEmpty();
    }

    @Test
    void says_of_a_model_kept_before_that_it_is_no_longer_used() {
        var modele = formes.odt(new Document("Papier à en-tête", "", "Ville", List.of()));
        mairie.pour(structure, () -> modeles.deposer("en-tete.odt", modele, "Anne"));
        assertThat(mairie.pour(structure, modeles::refus)).isEmpty();

        mairie.pour(
                structure,
                () -> transaction.execute(_ -> {
                    depot.deposer("ancien.odt", new byte[3], "Anne");
                    return structure;
                }));

        assertThat(mairie.pour(structure, modeles::refus)).isPresent();
        var rapport = mairie.valide(structure);
        assertThat(mairie.pour(structure, () -> archives.piece(rapport, "bilan.odt")))
                .isNotNull();
    }

    @Test
    void says_which_headers_of_the_model_in_use_no_report_will_show() throws IOException {
        var modele = formes.odt(new Document("Papier à en-tête", "", "Ville", List.of()));
        mairie.pour(structure, () -> modeles.deposer("en-tete.odt", modele, "Anne"));
        assertThat(mairie.pour(structure, modeles::lu).map(PagesLaissees::dire)).isEmpty();

        var coupe = sans(modele, "style:next-style-name=\"Standard\"");
        mairie.pour(structure, () -> modeles.deposer("coupe.odt", coupe, "Anne"));
        assertThat(mairie.pour(structure, modeles::lu).map(PagesLaissees::dire))
                .hasValue(
                        "L'en-tête et le pied de la page «\u00A0Standard\u00A0» ne figureront pas dans le bilan : il commence"
                                + " par la page « Première page » et ne passe jamais par celle-là. S'ils doivent y être, placez-les dans"
                                + " la page « Première page » ou dans celle qui la suit, puis déposez de nouveau le modèle.");
    }

    /** The same model, without something that its styles say. */
    private static byte[] sans(byte[] modele, String mot) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var lu = new ZipInputStream(new ByteArrayInputStream(modele));
                var ecrit = new ZipOutputStream(sortie)) {
            for (var entree = lu.getNextEntry(); entree != null; entree = lu.getNextEntry()) {
                var octets = lu.readAllBytes();
                var texte = new String(octets, StandardCharsets.UTF_8);
                ecrit.putNextEntry(new ZipEntry(entree.getName()));
                ecrit.write(
                        entree.getName().equals("styles.xml")
                                ? texte.replace(mot, "").getBytes(StandardCharsets.UTF_8)
                                : octets);
            }
        }
        return sortie.toByteArray();
    }
}
