package fr.estran.programme.affiche;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first quarter of 2024, as it is read on Monday 15 January at nine. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PlaquettesTests {

    private static final String ICI = "/equipe/plaquettes/2024-T1";
    private static final TrimestreDuProgramme T1 = new TrimestreDuProgramme(2024, 1);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;

    @BeforeAll
    void une_ville_en_demonstration() {
        ville = Ville.dans(contexte).avecSonProgramme();
        changer("update seance set statut = 'annulee' where reference = 'S0930'");
        changer("update action set publiee = false where reference = 'A0299'");
        changer("insert into vitrine (structure_id, telephone, modifiee_le)"
                + " values (structure_courante(), '02 61 91 00 00', now())");
    }

    @Test
    void says_what_anyone_may_read_of_the_three_months_and_nothing_else() {
        var plaquette = plaquette("2024-T1");

        assertThat(plaquette.titre()).isEqualTo("Programme de janvier à mars 2024");
        assertThat(plaquette.telephone()).isEqualTo("02\u00a061\u00a091\u00a000\u00a000");
        assertThat(plaquette.inscription()).hasSize(5).allMatch(phrase -> phrase.length() < 100);
        assertThat(plaquette.aides())
                .extracting(aide -> aide.genre().nom())
                .containsExactly("Aide sans rendez-vous", "Aide par téléphone", "Rendez-vous individuel");
        assertThat(plaquette.genres()).extracting(Plaquette.Genre::nom).contains("Atelier", "Stage");
        assertThat(plaquette.seances())
                .hasSizeGreaterThan(15)
                .noneMatch(seance -> seance.titre().contains("S'informer et vérifier")
                        && seance.ou().contains("MJC"));
        assertThat(plaquette.lieux())
                .hasSizeGreaterThan(8)
                .allMatch(lieu -> !lieu.adresse().isEmpty());
    }

    @Test
    void tells_the_days_of_one_action_in_one_line() {
        assertThat(plaquette("2024-T1").seances())
                .filteredOn(seance -> seance.titre().equals("Stage découvrir sa tablette"))
                .singleElement()
                .extracting(seance -> seance.quand().replace('\u00a0', ' '))
                .isEqualTo("Mercredi 6, jeudi 7 et vendredi 8 mars, de 9 h 30 à 12 h");
    }

    @Test
    void shows_three_forms_each_one_click_away() {
        var page = lire(ICI);

        assertThat(page)
                .contains("Programme de janvier à mars 2024", "Le dépliant", "Le livret", "En grands caractères")
                .contains("Avant : Trimestre d'octobre à décembre 2023", "Après : Trimestre d'avril à juin 2024")
                .contains(ICI + "/livret/lire", ICI + "/livret/imprimer", ICI + "/grands_caracteres/lire")
                .doesNotContain(ICI + "/grands_caracteres/imprimer");
        assertThat(lire("/equipe/programme")).contains(ICI);
        for (var fichier : List.of("livret/lire", "livret/imprimer", "grands_caracteres/lire")) {
            var reponse = ville.visiteur(Role.ACCUEIL).lire(ICI + "/" + fichier);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(reponse.body()).startsWith("%PDF");
        }
    }

    /** Ten places of recurring help, some twenty other dates, ten addresses. */
    @Test
    void folds_the_whole_quarter_on_six_panels_in_12_points_or_on_eight_larger_ones() {
        assertThat(lire(ICI))
                .containsSubsequence("Le dépliant</h2>", ICI + "/depliant/lire?papier=a4", "?papier=a3")
                .doesNotContain("Rien n'est coupé", "ne donne pas de numéro à appeler", "role=\"alert\"");

        var plaquette = plaquette("2024-T1");
        for (var feuille : Pliage.Feuille.values()) {
            var pli = ville.faire(() -> contexte.getBean(Impression.class)
                    .composer(plaquette, FormeDePlaquette.DEPLIANT, Pliage.entier(feuille), Decor.NU));
            assertThat(pli).isInstanceOfSatisfying(Impression.Resultat.Tient.class, tient -> {
                var lu = PapierLu.de(tient.pdf());
                assertThat(lu.pages).hasSizeLessThanOrEqualTo(feuille.volets());
                assertThat(lu.lettres).allMatch(lettre -> lettre.corps() >= 12);
                assertThat(tient.corps()).isGreaterThanOrEqualTo(feuille == Pliage.Feuille.A4 ? 12 : 14);
                assertThat(PapierLu.serre(lu.voix))
                        .contains(plaquette.seances().stream()
                                .map(seance -> PapierLu.serre(seance.titre()))
                                .toList())
                        .contains(plaquette.lieux().stream()
                                .flatMap(lieu -> Stream.of(lieu.nom(), lieu.acces(), "Arrêt " + lieu.arret()))
                                .map(PapierLu::serre)
                                .toList());
            });
        }
    }

    @Test
    void says_before_it_is_printed_what_a_fold_cannot_hold_and_leaves_it_out_in_one_click() {
        changer("update lieu set acces = acces || repeat(' Par la cour, puis la porte verte.', 12)");
        try {
            var page = lire(ICI);
            assertThat(page)
                    .contains("Rien n'est coupé", "Le raccourcir : sans", "ni l'étage et la porte de chaque lieu");
            assertThat(statut(ICI + "/depliant/imprimer")).isEqualTo(422);
            var court = Pattern.compile("href=\"(/equipe/plaquettes/2024-T1/depliant/lire\\?papier=a4&[^\"]+)\"")
                    .matcher(page);
            assertThat(court.find()).isTrue();
            assertThat(statut(court.group(1).replace("&amp;", "&"))).isEqualTo(200);
            assertThat(statut(ICI + "/depliant/lire?papier=a5")).isEqualTo(404);
            assertThat(statut(ICI + "/depliant/lire?sans=adresses")).isEqualTo(404);
        } finally {
            changer("update lieu set acces = replace(acces, ' Par la cour, puis la porte verte.', '')");
        }
    }

    @Test
    void pins_up_one_page_in_large_letters_that_says_when_where_and_how() {
        var redaction = contexte.getBean(RedactionDAffichettes.class);
        var choix = ville.faire(() -> redaction.choix(T1));
        for (var un : choix.stream().limit(3).toList()) {
            var affichette = ville.faire(() -> redaction.deLAction(un.action(), null));
            var lu = afficher(affichette);
            assertThat(lu.lettres).allMatch(lettre -> lettre.corps() >= 14);
            assertThat(PapierLu.serre(lu.voix))
                    .contains(PapierLu.serre(un.titre()), "Quand", "Où", "Poury", PapierLu.serre("02 61 91 00 00"));
            assertThat(affichette.fichier()).matches("2024-\\d\\d-\\d\\d-[a-z0-9-]+");
        }
        var lieu = plaquette("2024-T1").lieux().getFirst();
        var affichette = ville.faire(() -> redaction.duLieu(T1, lieu.id()));
        assertThat(PapierLu.serre(afficher(affichette).voix))
                .contains(PapierLu.serre(lieu.nom()), PapierLu.serre(lieu.adresse()));
        assertThat(affichette.fichier()).startsWith("2024-t1-");
    }

    @Test
    void tells_the_front_desk_who_holds_what_whom_to_ring_and_of_which_day_it_is() {
        var papier = ville.faire(() -> contexte.getBean(FeuilleDAccueil.class).composer(T1));
        var lu =
                ville.faire(() -> PapierLu.de(contexte.getBean(Impression.class).guichet(papier)));

        assertThat(PapierLu.serre(lu.voix))
                .contains(PapierLu.serre("La feuille du guichet"), PapierLu.serre("Écrite le lundi 15 janvier 2024"))
                .contains(PapierLu.serre("Avec qui"), PapierLu.serre("Qui appeler sur place"))
                .contains(PapierLu.serre(papier.lieux().getFirst().nom()));
        assertThat(papier.seances())
                .anyMatch(seance -> !seance.qui().isEmpty())
                .allMatch(seance -> !seance.places().isEmpty());
    }

    /** Six of 31 had a second page: blank, of one line, or of the code to photograph alone. */
    @Test
    void pins_up_one_page_of_everything_in_the_quarter_and_never_two() {
        var redaction = contexte.getBean(RedactionDAffichettes.class);
        var affichettes = ville.faire(() -> Stream.concat(
                        redaction.choix(T1).stream().map(un -> redaction.deLAction(un.action(), null)),
                        plaquette("2024-T1").lieux().stream().map(lieu -> redaction.duLieu(T1, lieu.id())))
                .toList());

        assertThat(affichettes)
                .hasSizeGreaterThan(28)
                .allSatisfy(affichette -> assertThat(afficher(affichette).pages)
                        .as(affichette.titre())
                        .hasSize(1));
    }

    @Test
    void pins_up_one_page_in_a_village_that_has_neither_telephone_nor_address(@TempDir Path dossier) throws Exception {
        var village = Village.dans(dossier);
        village.ecrire(
                "actions_programme",
                "action,publiee,reservation,places_gardees,promotion,delai_reponse\nA1,oui,tous,0,directe,16\n");
        var hameau = Ville.dans(contexte).avec(village.dossier());
        var hiver = new TrimestreDuProgramme(2023, 1);
        var salle = hameau.faire(
                        () -> contexte.getBean(RedactionDePlaquette.class).lieux(hiver))
                .getFirst();

        var lu = hameau.faire(() -> PapierLu.de(contexte.getBean(MiseEnAffiche.class)
                .poser(contexte.getBean(RedactionDAffichettes.class).duLieu(hiver, salle.id()))));

        assertThat(lu.pages).hasSize(1);
        assertThat(PapierLu.serre(lu.voix)).contains(PapierLu.serre("Salle des fêtes"));
    }

    private PapierLu afficher(Affichette affichette) {
        return ville.faire(
                () -> PapierLu.de(contexte.getBean(MiseEnAffiche.class).poser(affichette)));
    }

    @Test
    void has_a_picture_on_its_cover_if_the_town_wants_one_and_says_what_it_shows() throws Exception {
        var equipe = ville.visiteur(Role.CONSEILLER);
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", image);
        assertThat(envoyer(equipe, image.toByteArray(), "").statusCode()).isEqualTo(422);
        assertThat(envoyer(equipe, "rien".getBytes(UTF_8), "Une tablette").body())
                .contains("Choisissez une image");
        assertThat(equipe.lire(ICI + "/image").statusCode()).isEqualTo(404);

        assertThat(envoyer(equipe, image.toByteArray(), "Une tablette sur une table")
                        .statusCode())
                .isEqualTo(302);

        assertThat(lire(ICI)).contains("Retirer l'image", "alt=\"Une tablette sur une table\"");
        assertThat(equipe.lire(ICI + "/image").headers().firstValue("Content-Type"))
                .hasValue("image/jpeg");
        assertThat(equipe.lire(ICI + "/livret/lire?pictogrammes=oui").statusCode())
                .isEqualTo(200);
        assertThat(equipe.poster(ICI + "/image/retirer", Map.of()).statusCode()).isEqualTo(302);
        assertThat(lire(ICI)).doesNotContain("Retirer l'image");
    }

    private static HttpResponse<String> envoyer(Visiteur equipe, byte[] image, String description) {
        var corps = new ByteArrayOutputStream();
        corps.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n" + description
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\n")
                .getBytes(UTF_8));
        corps.writeBytes(image);
        corps.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return equipe.demander(
                "POST",
                ICI + "/image",
                "multipart/form-data; boundary=x",
                BodyPublishers.ofByteArray(corps.toByteArray()));
    }

    @Test
    void says_what_to_do_where_nothing_is_published() {
        assertThat(lire("/equipe/plaquettes/2031-T2")).contains("Rien n'est encore publié", "Ouvrir le programme");
        assertThat(statut("/equipe/plaquettes/2031-T2/livret/lire")).isEqualTo(404);
    }

    @Test
    void knows_neither_another_quarter_nor_another_form_nor_another_town() {
        assertThat(statut("/equipe/plaquettes/2024-T5")).isEqualTo(404);
        assertThat(statut(ICI + "/affichette/lire")).isEqualTo(404);
        var voisine = Ville.dans(contexte);
        assertThat(voisine.visiteur(Role.RESPONSABLE).lire(ICI).body()).contains("Rien n'est encore publié");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI).statusCode()).isEqualTo(404);
    }

    private Plaquette plaquette(String trimestre) {
        return ville.faire(() -> contexte.getBean(RedactionDePlaquette.class)
                .ecrire(TrimestreDuProgramme.lire(trimestre).orElseThrow()));
    }

    private String lire(String chemin) {
        return ville.visiteur(Role.RESPONSABLE).lire(chemin).body();
    }

    private int statut(String chemin) {
        return ville.visiteur(Role.RESPONSABLE).lire(chemin).statusCode();
    }

    private void changer(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }
}
