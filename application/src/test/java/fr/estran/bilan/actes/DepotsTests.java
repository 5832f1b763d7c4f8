package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.Certifications.Certification;
import fr.estran.bilan.actes.Depots.Depot;
import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;

/** What is added to a frozen report. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Mairie.EN_JUIN)
@Tag("long")
class DepotsTests {

    static final LocalDate ENVOI = LocalDate.of(2024, 3, 26);

    @Autowired
    Mairie mairie;

    @Autowired
    Depots depots;

    @Autowired
    Certifications certifications;

    @Autowired
    Faits faits;

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
    void certifies_nothing_while_nothing_was_sent_nor_published() {
        var brouillon = mairie.commencer(structure);
        assertThat(certifier(brouillon)).isEqualTo(Certification.PAS_ENCORE_VALIDE);
        mairie.valider(structure, brouillon);

        assertThat(certifier(brouillon)).isEqualTo(Certification.RIEN_A_CERTIFIER);
    }

    @Test
    void makes_a_page_apart_each_time_that_the_facts_say_something_new() throws IOException {
        var rapport = mairie.inscritEtValide(structure);
        var fige = mairie.pour(structure, () -> archives.piece(rapport, "bilan.pdf"));
        mairie.noter(structure, rapport, new Transmission(ENVOI));
        assertThat(certifier(rapport)).isEqualTo(Certification.ETABLIE);
        assertThat(certifier(rapport)).isEqualTo(Certification.DEJA_ETABLIE);
        assertThat(texte(rapport)).contains("Transmis au représentant de l'État le", "ne certifie pas");

        mairie.noter(structure, rapport, new Accuse(ENVOI, "029-AR-8"), new MiseEnLigne(ENVOI.plusDays(1)));
        assertThat(certifier(rapport)).isEqualTo(Certification.ETABLIE);

        assertThat(texte(rapport))
                .contains(
                        "Certifié exécutoire à compter du 27 mars 2024",
                        "à compter du 27 mars 2024 et au moins jusqu'au 27 mai 2024",
                        "accusé de réception du 26 mars 2024, référence 029-AR-8",
                        "Camille Exemple, maire",
                        fige.piece().empreinte().toString().substring(0, 8));
        assertThat(annexes(rapport))
                .hasSize(2)
                .allSatisfy(annexe -> assertThat(annexe.nature()).isEqualTo(Sorte.MENTIONS));
        assertThat(mairie.pour(structure, () -> archives.piece(rapport, "bilan.pdf"))
                        .octets())
                .isEqualTo(fige.octets());
    }

    @Test
    void files_the_stamped_copy_beside_the_report() {
        var rapport = mairie.valide(structure);
        var pdf = formes.pdf(new Document("Copie tamponnée", "", "Préfecture", List.of()));

        assertThat(deposer(rapport, "C:\\Retours\\AR 29.pdf", pdf)).isEqualTo(Depot.GARDE);

        assertThat(annexes(rapport)).singleElement().satisfies(annexe -> {
            assertThat(annexe.nature()).isEqualTo(Sorte.RETOUR);
            assertThat(annexe.nom()).isEqualTo("AR 29.pdf");
            assertThat(annexe.empreinte()).isEqualTo(Empreinte.de(pdf));
        });
    }

    /** A PDF may hold a page for whoever calls it one. */
    @Test
    void takes_what_was_brought_for_a_pdf_whatever_its_name_says() {
        var rapport = mairie.valide(structure);
        var pdf = formes.pdf(new Document("Copie tamponnée", "", "Préfecture", List.of()));
        deposer(rapport, "retour.html", pdf);
        assertThat(annexes(rapport).getFirst().nom()).isEqualTo("retour.html.pdf");

        var reponse = new ReponseFichier("retour.HTML", pdf).apportee();
        assertThat(reponse.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(reponse.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(reponse.getHeaders().getContentDisposition().getFilename()).isEqualTo("retour.HTML.pdf");
    }

    @Test
    void lets_no_style_through_in_a_page_that_has_none() {
        var page = new ReponseFichier("bilan.html", "<!doctype html><p>Bilan".getBytes(StandardCharsets.UTF_8));

        assertThat(page.interne().getHeaders().getFirst("Content-Security-Policy"))
                .contains("style-src 'none'");
    }

    @Test
    void refuses_what_is_no_pdf_or_too_large() {
        var rapport = mairie.commencer(structure);
        var pdf = formes.pdf(new Document("Copie", "", "Préfecture", List.of(new Bloc.Paragraphe("Vu."))));
        assertThat(deposer(rapport, "a.pdf", pdf)).isEqualTo(Depot.PAS_ENCORE_VALIDE);
        mairie.valider(structure, rapport);

        assertThat(deposer(rapport, "a.pdf", "bonjour".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Depot.PAS_UN_PDF);
        assertThat(deposer(rapport, "a.pdf", "%PDF-1.7 puis rien".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Depot.PAS_UN_PDF);
        assertThat(deposer(rapport, "a.pdf", new byte[0])).isEqualTo(Depot.PAS_UN_PDF);
        assertThat(deposer(rapport, "a.pdf", new byte[(20 << 20) + 1])).isEqualTo(Depot.TROP_GROS);
        assertThat(annexes(rapport)).isEmpty();
    }

    private Certification certifier(RapportId rapport) {
        return mairie.pour(structure, () -> certifications.certifier(rapport, Mairie.MAIRE, "Anne"));
    }

    private Depot deposer(RapportId rapport, String nom, byte[] contenu) {
        return mairie.pour(structure, () -> depots.deposerRetour(rapport, nom, contenu, "Anne"));
    }

    private List<Annexe> annexes(RapportId rapport) {
        return mairie.pour(structure, () -> archives.annexes(rapport));
    }

    private String texte(RapportId rapport) throws IOException {
        var derniere = annexes(rapport).getFirst();
        var octets = mairie.pour(structure, () -> archives.annexe(rapport, derniere.id()))
                .octets();
        assertThat(Empreinte.de(octets)).isEqualTo(derniere.empreinte());
        try (var pdf = Loader.loadPDF(octets)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
