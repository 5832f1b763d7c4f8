package fr.estran.inscriptions.maplace;

import static fr.estran.inscriptions.maplace.InscriptionEnLigneTests.demander;
import static fr.estran.inscriptions.maplace.InscriptionEnLigneTests.saisie;
import static fr.estran.inscriptions.maplace.InscriptionEnLigneTests.titre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Verdict;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming back to a place: by its code or by the link of a message, with the beginning of a name. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class RetrouverSaPlaceTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "L'Hostis, L'H",
                "L'Hostis, l’h",
                "L'Hostis, lho",
                "L’Hostis, HOS",
                "L'Hostis, L'Hostis",
                "O'Brien, O'B",
                "O'Brien, ob",
                "D'Arc, d a",
                "Le Gall, Le",
                "Le Gall, LEG",
                "Le Gall, gal",
                "Le Gall, le-gall",
                "N'Guyen, N'G",
                "Nguyễn, ngu",
                "Saint-Jean, St J",
                "Saint-Jean, st",
                "Saint-Jean, Jean",
                "St-Jean, Sai",
                "Ly, LY",
                "O, o",
                "Ó Briain, ob",
                "Шевченко, ше",
                "القاضي, ال",
                "Le Gall, legol"
            })
    void finds_a_place_by_the_beginning_of_a_name_however_it_is_written(String nom, String debut) {
        var faite = faite(Atelier.de(contexte, ville, 1), nom);

        assertThat(trouvee(faite.code(), debut)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "L'Hostis, L'",
                "L'Hostis, H",
                "L'Hostis, hx",
                "Le Gall, Lo",
                "Le Gall, g",
                "O, ob",
                "Ly, lyx",
                "Le Gall, \"\"",
                "Le Gall, %"
            })
    void opens_to_no_other_letters_and_not_to_one_letter_of_a_longer_name(String nom, String debut) {
        var faite = faite(Atelier.de(contexte, ville, 1), nom);

        assertThat(trouvee(faite.code(), debut)).isFalse();
    }

    private boolean trouvee(String code, String debut) {
        return ville.faire(
                () -> contexte.getBean(Demandes.class).parCode(code, debut).isPresent());
    }

    private static Verdict.Enregistree faite(Atelier atelier, String nom) {
        return (Verdict.Enregistree) atelier.inscrire(nom);
    }

    @Test
    void says_on_each_field_what_it_lacks() {
        var visiteur = ville.visiteur();

        assertThat(visiteur.poster("/ma-place", Map.of("code", " ", "nom", "")).body())
                .contains(
                        "Écrivez votre code.",
                        "Écrivez le début de votre nom",
                        "id=\"code-faute\"",
                        "id=\"nom-faute\"");
        assertThat(visiteur.poster("/ma-place", Map.of("code", "K7M2", "nom", "leg"))
                        .body())
                .contains("nous en lisons 4", "value=\"leg\"")
                .doesNotContain("nom-faute");
        assertThat(visiteur.poster("/ma-place", Map.of("code", "K7M2QP", "nom", "L'"))
                        .body())
                .contains("Écrivez au moins deux lettres de votre nom.");
        assertThat(visiteur.poster("/messages/arret", Map.of()).body())
                .contains("Écrivez votre code.", "Écrivez le début de votre nom");
    }

    @Test
    void shows_a_place_to_whoever_has_its_code_and_its_name_and_says_nothing_to_others() {
        var faite = faite(Atelier.de(contexte, ville, 1), "Le Gall");
        var visiteur = ville.visiteur();
        var faux = visiteur.poster("/ma-place", Map.of("code", "AAAAAA", "nom", "LEG"));
        var fauxNom = visiteur.poster("/ma-place", Map.of("code", faite.code(), "nom", "RIO"));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(sansValeurs(fauxNom)).isEqualTo(sansValeurs(faux));

        var code =
                faite.code().toLowerCase().substring(0, 3) + " " + faite.code().substring(3);
        assertThat(visiteur.poster("/ma-place", Map.of("code", code, "nom", "leg"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Votre place est réservée.");
    }

    private static String sansValeurs(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void opens_by_the_link_of_a_message_with_the_name_and_keeps_the_link_out_of_the_address() {
        var faite = faite(Atelier.de(contexte, ville, 1), "L'Hostis");
        var lien = ville.faire(() -> contexte.getBean(Demandes.class).lien(faite.demande()));
        var visiteur = ville.visiteur();

        var suivi = visiteur.lire("/p/" + lien);
        assertThat(suivi.headers().firstValue("Location")).hasValue("/ma-place");
        assertThat(suivi.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(visiteur.lire("/ma-place").body())
                .contains("Vous avez suivi le lien d'un de nos messages.", "name=\"nom\"")
                .doesNotContain(lien, faite.code(), "Hostis</", "name=\"code\"");
        assertThat(visiteur.poster("/ma-place", Map.of("nom", "rio")).body())
                .contains("Ce nom ne va pas avec ce message.");
        assertThat(visiteur.poster("/ma-place", Map.of("nom", "L'H")).statusCode())
                .isEqualTo(302);

        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Votre place est réservée.");
        var autre = ville.visiteur();
        autre.lire("/p/AAAAAAAA");
        assertThat(autre.lire("/ma-place").body()).contains("Vous avez suivi le lien d'un de nos messages.");
        assertThat(autre.lire("/ma-place?par=code").body()).contains("name=\"code\"");
        assertThat(autre.lire("/p/" + faite.code()).statusCode()).isEqualTo(404);
    }

    /** Of somebody else, whose browser it was before, nothing is shown to whoever follows a link there. */
    @Test
    void shuts_the_place_that_was_open_when_a_link_is_followed() {
        var atelier = Atelier.de(contexte, ville, 2);
        var autre = faite(atelier, "Riou");
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie("Anne", "Le Gall"));
        assertThat(visiteur.lire("/ma-place").body()).contains("Anne Le Gall");

        visiteur.lire("/p/" + ville.faire(() -> contexte.getBean(Demandes.class).lien(autre.demande())));

        assertThat(visiteur.lire("/ma-place").body()).doesNotContain("Anne Le Gall");
    }

    @Test
    void asks_on_a_page_of_its_own_before_it_cancels_then_says_what_comes_next() {
        var atelier = Atelier.de(contexte, ville, 1);
        var faite = faite(atelier, "Le Gall");
        var id = faite.inscriptions().getFirst().id().toString();
        var visiteur = ville.visiteur();
        visiteur.poster("/ma-place", Map.of("code", faite.code(), "nom", "leg"));

        assertThat(visiteur.lire("/ma-place").body()).contains("href=\"/ma-place/annuler?inscription=" + id);
        assertThat(visiteur.lire("/ma-place/annuler?inscription=" + id).body()).contains("Oui, annuler");
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
        assertThat(visiteur.poster("/ma-place/annuler", Map.of("inscription", id))
                        .statusCode())
                .isEqualTo(302);

        var page = visiteur.lire("/ma-place");
        assertThat(titre(page)).isEqualTo("Votre inscription est annulée.");
        assertThat(page.body())
                .contains("Ne venez pas", "Et maintenant ?", "href=\"/programme\"")
                .doesNotContain(faite.code(), "Pour vous joindre", "/ma-place/annuler");
        assertThat(atelier.compte()).isEqualTo(List.of(0, 0, 0, 0));
        assertThat(visiteur.lire("/ma-place/annuler?inscription=" + id)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/ma-place");
        assertThat(ville.visiteur()
                        .lire("/ma-place/annuler?inscription=" + id)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/ma-place");
    }

    @Test
    void takes_to_a_calendar_the_code_the_telephone_and_the_link_each_with_its_name() {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        insert into vitrine (structure_id, telephone, modifiee_le)
                        values (structure_courante(), '02 98 00 00 00', now())
                        """).update());
        var faite = faite(Atelier.de(contexte, ville, 3), "Le Gall");
        var visiteur = ville.visiteur();
        visiteur.poster("/ma-place", Map.of("code", faite.code(), "nom", "leg"));

        var agenda = visiteur.lire("/ma-place/agenda");

        assertThat(agenda.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(agenda.body().replace("\r\n ", ""))
                .contains("Votre code : " + faite.code() + "\\n", "Un empêchement : 02 98 00 00 00\\n")
                .containsPattern("Voir ou annuler : https://" + ville.hote + "/p/[A-Za-z0-9]{8}\\R");
        assertThat(ville.visiteur().lire("/ma-place/agenda").headers().firstValue("Location"))
                .hasValue("/ma-place");
    }

    @Test
    void offers_other_dates_where_places_are_left_to_whoever_has_none() {
        var complet = Atelier.de(contexte, ville, 1);
        var libre = Atelier.de(contexte, ville, 3);
        var pleinAussi = Atelier.de(contexte, ville, 1);
        complet.faire("insert into thematique (structure_id, code, libelle, champ)"
                + " select structure_id, 'photos', 'Photos', 'usages_quotidiens'"
                + " from action where id = :id");
        complet.faire("update action set thematique = 'photos', publiee = true where :id is not null");
        complet.inscrire("Riou");
        pleinAussi.inscrire("Morvan");
        var visiteur = ville.visiteur();

        demander(visiteur, complet, saisie("Anne", "Le Gall"));

        assertThat(visiteur.lire("/ma-place").body())
                .contains("Ne venez pas encore.", "D'autres dates", "/programme/" + libre.id)
                .doesNotContain("/programme/" + pleinAussi.id);
    }

    @Test
    void cancels_nothing_of_somebody_else() {
        var atelier = Atelier.de(contexte, ville, 2);
        var une = faite(atelier, "Le Gall");
        var autre = faite(atelier, "Riou");
        var visiteur = ville.visiteur();
        visiteur.poster("/ma-place", Map.of("code", une.code(), "nom", "le gall"));
        var id = autre.inscriptions().getFirst().id();

        for (var qui : List.of(visiteur, ville.visiteur())) {
            assertThat(qui.lire("/ma-place/annuler?inscription=" + id).body()).doesNotContain("Riou");
            qui.poster("/ma-place/annuler", Map.of("inscription", id.toString()));
        }

        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 0, 2));
    }

    @Test
    void stops_whoever_guesses_codes_or_links() {
        var visiteur = ville.visiteur();
        for (var essai = 0; essai < 25; essai++) {
            visiteur.poster("/ma-place", Map.of("code", "A%05d".formatted(essai), "nom", "LEG"));
            visiteur.lire("/p/AAAAA%03d".formatted(essai));
            visiteur.poster("/ma-place", Map.of("nom", "LEG"));
        }

        assertThat(visiteur.poster("/ma-place", Map.of("code", "BBBBBB", "nom", "LEG"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(visiteur.poster("/ma-place", Map.of("nom", "LEG")).statusCode())
                .isEqualTo(429);
    }

    /** Whoever knows a name and a number is shown nothing of what goes with them. */
    @Test
    void never_shows_the_code_of_a_place_to_whoever_asks_for_it_a_second_time() {
        var atelier = Atelier.de(contexte, ville, 1);
        demander(ville.visiteur(), atelier, saisie("Yves", "Riou"));
        var anne = ville.visiteur();
        demander(anne, atelier, saisie("Anne", "Le Gall"));
        assertThat(titre(anne.lire("/ma-place"))).contains("en tête de la liste d'attente");
        var code = atelier.inscriptions().getLast().code();

        var curieux = ville.visiteur();
        var reponse = demander(curieux, atelier, saisie("anne", "le gall"));

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).doesNotContain(code, "en tête", "déjà inscrit");
        assertThat(curieux.cookies).doesNotContainKey("estran-place");
        assertThat(curieux.lire("/ma-place").body()).doesNotContain("Anne", code);
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 1, 1));
    }

    @Test
    void slows_down_whoever_asks_again_and_again_for_what_others_have() {
        var atelier = Atelier.de(contexte, ville, 60);
        demander(ville.visiteur(), atelier, saisie("Anne", "Le Gall"));
        var curieux = ville.visiteur();
        var premier = quart();
        for (var essai = 0; essai < 50; essai++) {
            demander(curieux, atelier, saisie("Anne", "Le Gall"));
        }

        assertThat(demander(curieux, atelier, saisie("Anne", "Le Gall")).statusCode())
                .isEqualTo(429);
        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select count(*) from message where modele = 'code'")
                        .query(Integer.class)
                        .single()))
                .isBetween(1, 1 + (int) (quart() - premier));
    }

    /** One is told in each quarter of an hour, which may turn meanwhile. */
    private long quart() {
        return contexte.getBean(Clock.class).instant().getEpochSecond()
                / Duration.ofMinutes(15).toSeconds();
    }
}
