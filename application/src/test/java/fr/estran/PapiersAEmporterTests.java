package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people take home, as the browser prints it: all that one needs to come, in large letters, and nothing of the screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("navigateur")
class PapiersAEmporterTests {

    static final double POINTS = 16;
    static final String SEMAINE = "/programme/semaine/"
            + LocalDate.now(ZoneId.of("Europe/Paris"))
                    .plusDays(7)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    static final String[] POUR_VENIR = {
        "1 rue du Port, 29000 Sainte-Mousse",
        "Deuxième étage. Porte verte.",
        "Arrêt le plus proche : Port, ligne A.",
        "Accessible en fauteuil roulant.",
        "Vos lunettes",
        "02 61 91 00 00"
    };

    /** How dark it is in the middle of a zero, from 0 to 255. */
    private static final String DANS_LE_ZERO = """
        async graisse => {
          const lettres = graisse + ' 200px "Atkinson Hyperlegible Next"';
          await document.fonts.load(lettres, '0');
          const toile = new OffscreenCanvas(300, 300).getContext('2d');
          toile.font = lettres;
          const zero = toile.measureText('0');
          toile.fillText('0', 50, 250);
          const x = 50 + (zero.actualBoundingBoxRight - zero.actualBoundingBoxLeft) / 2;
          const y = 250 - (zero.actualBoundingBoxAscent - zero.actualBoundingBoxDescent) / 2;
          return toile.getImageData(Math.round(x), Math.round(y), 1, 1).data[3];
        }
        """;

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Atelier atelier;

    @BeforeEach
    void un_atelier() {
        ville = Ville.dans(contexte);
        sql("""
                insert into vitrine (structure_id, telephone, horaires, adresse, modifiee_le)
                values (structure_courante(), '02 61 91 00 00', 'Du lundi au vendredi, de 9 h à 12 h',
                    E'1 place de l''Exemple\\n29000 Sainte-Mousse', now())
                """);
        atelier = Atelier.avec(contexte, ville, 8, "publiee = true, a_apporter = 'Vos lunettes'");
        sql("""
                insert into lieu (structure_id, id, reference, nom, adresse, code_postal, commune, etage, acces, arret, acces_pmr)
                values (structure_courante(), gen_random_uuid(), 'L01', 'Maison des essais', '1 rue du Port', '29000',
                    'Sainte-Mousse', 'Deuxième étage', 'Porte verte', 'Port, ligne A', true)
                """);
        sql("update seance set lieu_id = lieu.id from lieu");
    }

    private void sql(String ordre) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(ordre).update());
    }

    @Test
    void prints_the_slip_of_the_desk() {
        var demande = (Enregistree) atelier.inscrire("Riou");
        var dit = imprimer(Role.ACCUEIL, "/equipe/demandes/" + demande.demande() + "/fiche");

        assertThat(dit)
                .contains(POUR_VENIR)
                .contains("Votre inscription", "Lou Riou", "Atelier photos", "1 place de l'Exemple")
                .doesNotContain("Menu", "Déconnexion", "Se déconnecter", "Les inscriptions", "Estran");
    }

    @Test
    void prints_the_slip_of_the_social_worker_and_nothing_of_what_is_said_to_them() {
        var acteur = UUID.randomUUID();
        sql("insert into acteur (structure_id, id, reference, nom) values (structure_courante(), '" + acteur
                + "', 'S01', 'Le CCAS')");
        var cree = ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of());
        var lien = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(lien.find()).isTrue();
        var fait = ville.visiteur()
                .poster(
                        lien.group() + "/" + atelier.id,
                        Map.of(
                                "cle", UUID.randomUUID().toString(),
                                "proNom", "Dominique Exemple",
                                "proTelephone", "02 98 00 00 10",
                                "personnes[0].prenom", "Lou",
                                "personnes[0].nom", "Riou",
                                "telephone", "02 98 00 00 11",
                                "accord", "true"));

        var dit = imprimer(null, fait.headers().firstValue("Location").orElseThrow());
        assertThat(dit)
                .contains(POUR_VENIR)
                .contains("Lou Riou", "Votre code", "1 place de l'Exemple")
                .doesNotContain("que vous accompagnez", "À remettre", "autre demande", "Menu");
    }

    @Test
    void prints_the_programme_and_the_page_of_a_venue() {
        var venue = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id from lieu")
                .query(UUID.class)
                .single());

        assertThat(imprimer(null, SEMAINE)).contains(POUR_VENIR).doesNotContain("Menu", "Accessibilité");
        assertThat(imprimer(null, "/programme/lieux/" + venue))
                .contains(POUR_VENIR[0], POUR_VENIR[1], POUR_VENIR[2], POUR_VENIR[5])
                .doesNotContain("Menu", "Accessibilité :");
        assertThat(imprimer(null, "/programme/" + atelier.id))
                .contains(POUR_VENIR)
                .doesNotContain("Menu");
    }

    /** Whoever prints it is signed in: its menu stays on the screen, whatever the width of the sheet. */
    @Test
    void prints_a_public_page_alike_for_whoever_is_signed_in() {
        assertThat(imprimer(Role.CONSEILLER, SEMAINE)).contains(POUR_VENIR).doesNotContain("Menu", "Camille");
    }

    @Test
    void writes_numbers_on_screens_too_with_a_zero_that_nobody_takes_for_another_sign() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                page.navigate(ville.adresse("/programme"));
                for (var graisse : List.of("400", "700")) {
                    assertThat(page.evaluate(DANS_LE_ZERO, graisse)).as(graisse).isEqualTo(0);
                }
            });
        }
    }

    /** All of it, in sixteen points at least. */
    private String imprimer(Role role, String chemin) {
        var pdf = new ArrayList<byte[]>();
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                if (role != null) {
                    ville.entrer(page, role);
                }
                page.navigate(ville.adresse(chemin));
                pdf.add(page.pdf(new Page.PdfOptions().setFormat("A4")));
            });
        }
        var petites = new ArrayList<String>();
        var dit = lire(pdf.getFirst(), petites);
        assertThat(petites).as(chemin).isEmpty();
        return dit.replaceAll("[\\s\u00a0]+", " ");
    }

    private static String lire(byte[] pdf, List<String> petites) {
        try (var ouvert = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper() {
                @Override
                protected void writeString(String texte, List<TextPosition> signes) throws IOException {
                    if (!texte.isBlank() && signes.getFirst().getTextMatrix().getScalingFactorY() < POINTS) {
                        petites.add(signes.getFirst().getTextMatrix().getScalingFactorY() + " : " + texte);
                    }
                    super.writeString(texte, signes);
                }
            };
            return lecteur.getText(ouvert);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
