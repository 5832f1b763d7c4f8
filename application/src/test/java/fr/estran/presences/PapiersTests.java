package fr.estran.presences;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The sheets as they are printed. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PapiersTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence atelier;

    @BeforeEach
    void un_atelier() {
        ville = Ville.dans(contexte);
        atelier = Permanence.de(contexte, ville, "atelier");
        for (var rang = 0; rang < 20; rang++) {
            atelier.inscrire(atelier.personne("Yann", "Nom-" + (char) ('A' + rang) + " Le Floc'h"), "confirmee");
        }
        atelier.inscrire(atelier.personne("Loïc", "Morvan"), "liste_attente");
        atelier.sql("update usager set telephone = '06 12 34 56 78'");
    }

    /** It passes from hand to hand. */
    @Test
    void lets_people_sign_without_showing_them_more_than_names() throws Exception {
        var octets = pdf(atelier.seance);

        try (var document = Loader.loadPDF(octets)) {
            var texte = new PDFTextStripper().getText(document).replace("\u00a0", " ");
            assertThat(texte)
                    .contains("Feuille de présence", "20 personnes inscrites", "Yann Nom-A Le Floc'h", "Signature")
                    .doesNotContain("06 12", "Morvan");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(plusPetit(octets)).isGreaterThanOrEqualTo(12f);
        assertThat(ville.visiteur(Role.LECTEUR).lire(chemin() + "/feuille.pdf").statusCode())
                .isEqualTo(404);
    }

    /** Fourteen lines fill a page: those of a small workshop, of which six are left free, or those of a permanence. */
    @Test
    void ends_no_sheet_with_an_empty_page() throws Exception {
        var permanence = Permanence.de(contexte, ville);
        var petit = Permanence.de(contexte, ville, "atelier");
        for (var rang = 0; rang < 8; rang++) {
            petit.inscrire(petit.personne("Yann", "Nom-" + (char) ('A' + rang)), "confirmee");
        }

        petit.sql("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), gen_random_uuid(), 'C1', 'Nolwenn', 'Exemple', '2021-09-01')
                """);
        for (var seance : List.of(petit, permanence)) {
            seance.sql("""
                    insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
                    select seance.structure_id, seance.id, conseiller.id, seance.debut, seance.fin, seance.annulee
                    from seance, conseiller
                    where seance.id = '%s'
                    """.formatted(seance.seance));
            try (var document = Loader.loadPDF(pdf(seance.seance))) {
                var derniere = new PDFTextStripper();
                derniere.setStartPage(document.getNumberOfPages());
                assertThat(derniere.getText(document)).contains("14", "Autres personnes");
            }
            seance.sql("delete from seance_conseiller");
        }
    }

    @Test
    void tells_the_counsellor_of_the_day_who_comes_and_how_to_reach_them() throws Exception {
        var ailleurs = Permanence.de(contexte, ville);
        ailleurs.sql(
                "insert into lieu (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'Zone verte')");
        ailleurs.sql(
                "update seance set debut = debut + interval '1 hour', lieu_id = (select id from lieu where nom = 'Zone verte') where id = '"
                        + ailleurs.seance + "'");
        var octets = ville.faire(() -> contexte.getBean(Formes.class)
                .pdfALaMain(contexte.getBean(Papiers.class).duJour(LocalDate.of(2024, 1, 15), null, null)));

        try (var document = Loader.loadPDF(octets)) {
            assertThat(new PDFTextStripper().getText(document).replace("\u00a0", " "))
                    .contains("Feuille du lundi 15 janvier 2024", "de 8 h à 10 h", "06 12 34 56 78", "Morvan");
            var derniere = new PDFTextStripper();
            derniere.setStartPage(document.getNumberOfPages());
            assertThat(derniere.getText(document))
                    .contains("lundi 15 janvier 2024", "Zone verte")
                    .doesNotContain("Morvan");
        }
        assertThat(plusPetit(octets)).isGreaterThanOrEqualTo(12f);
        var conseiller = ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller
                        .lire("/equipe/presences/jour.pdf?jour=2024-01-16")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(conseiller
                        .lire("/equipe/presences/imprimer?jour=n%27importe")
                        .body())
                .contains("lundi 15 janvier 2024");
    }

    @Test
    @Tag("navigateur")
    void prints_from_a_page_that_everyone_can_read() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.ACCUEIL);
                for (var ou : List.of(chemin() + "/imprimer", "/equipe/presences/imprimer")) {
                    assertThat(page.navigate(ville.adresse(ou)).status()).isEqualTo(200);
                    assertThat(Navigateur.fautes(page)).as(ou).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(ou)
                            .isEqualTo(390);
                }
            });
        }
    }

    private String chemin() {
        return "/equipe/seances/" + atelier.seance + "/presences";
    }

    private byte[] pdf(SeanceId seance) {
        return ville.faire(() -> contexte.getBean(Formes.class)
                .pdfALaMain(contexte.getBean(Papiers.class).aSigner(seance)));
    }

    /** In points, of all that is written in black. */
    private static float plusPetit(byte[] octets) throws Exception {
        var tailles = new java.util.TreeSet<Float>();
        try (var document = Loader.loadPDF(octets)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition lettre) {
                    if (!lettre.getUnicode().isBlank()) {
                        tailles.add(lettre.getFontSizeInPt());
                    }
                    super.processTextPosition(lettre);
                }
            }.getText(document);
        }
        return tailles.first();
    }
}
