package fr.estran.inscriptions.rendezvous;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All of them come from this machine, and are told at one number.
        properties = "estran.freins.largesse=1000")
@Tag("long")
class RendezVousEnLigneTests {

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
    }

    static Map<String, String> saisie(String nom) {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "personnes[0].prenom",
                "Lou",
                "personnes[0].nom",
                nom,
                "telephone",
                "06.12.34.56.78"));
    }

    static String adresse(CreneauLibre creneau) {
        return "/rendez-vous/" + creneau.ou().ecrit() + "/" + creneau.moment();
    }

    static String titre(HttpResponse<String> page) {
        var titre = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL).matcher(page.body());
        return titre.find() ? titre.group(1) : page.body();
    }

    @Test
    void books_by_telephone_says_the_number_and_moves_to_a_venue() {
        var visiteur = cabinet.ville.visiteur();
        assertThat(visiteur.lire("/rendez-vous").body()).contains("Maison des essais", "Par téléphone");
        var creneau = cabinet.libres(Endroit.TELEPHONE).getFirst();
        var sansNumero = saisie("Riou");
        sansNumero.put("telephone", "");
        sansNumero.put("courriel", "riou@exemple.fr");
        var refus = visiteur.poster(adresse(creneau), sansNumero);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("le numéro auquel nous devons vous appeler", "riou@exemple.fr");

        assertThat(visiteur.poster(adresse(creneau), saisie("Riou")).statusCode())
                .isEqualTo(302);
        var page = visiteur.lire("/ma-place");
        assertThat(titre(page)).isEqualTo("Votre rendez-vous est réservé.");
        assertThat(page.body()).contains("Nous vous appellerons au 06 12 34 56 78.", Jours.dire(creneau.jour()));

        var deplacer = Pattern.compile("/ma-place/deplacer\\?rendezVous=[^\"]+").matcher(page.body());
        assertThat(deplacer.find()).isTrue();
        var choix = visiteur.lire(deplacer.group() + "&ou=" + cabinet.lieu);
        var vers = Pattern.compile("href=\"(/ma-place/deplacer/[^\"]+)\"").matcher(choix.body());
        assertThat(vers.find()).isTrue();
        assertThat(visiteur.lire(vers.group(1)).body()).contains("À la place de votre rendez-vous");
        assertThat(visiteur.poster(vers.group(1), Map.of()).statusCode()).isEqualTo(302);
        assertThat(visiteur.lire("/ma-place").body())
                .contains("votre rendez-vous a changé", "Maison des essais")
                .doesNotContain("Nous vous appellerons");
        assertThat(cabinet.libres(Endroit.TELEPHONE)).contains(creneau);
    }

    @Test
    void has_one_winner_of_fifty_and_shows_the_others_the_next_hours_with_what_they_typed() throws Exception {
        var libres = cabinet.libres(cabinet.ou);
        var creneau = libres.getFirst();
        var reponses = Cabinet.ensemble(java.util.stream.IntStream.range(0, 50)
                .<Callable<HttpResponse<String>>>mapToObj(rang -> () -> cabinet.ville
                        .visiteur()
                        .poster(
                                adresse(creneau),
                                saisie("Essai" + (char) ('a' + rang % 26) + (char) ('a' + rang / 26))))
                .toList());

        assertThat(reponses.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .isEqualTo(Map.of(302, 1L, 409, 49L));
        assertThat(reponses)
                .filteredOn(reponse -> reponse.statusCode() == 409)
                .allSatisfy(reponse -> assertThat(reponse.body())
                        .contains("value=\"Lou\"", "value=\"06.12.34.56.78\"")
                        .contains("value=\"" + libres.get(1).moment() + "\"")
                        .doesNotContain("value=\"" + creneau.moment() + "\""));
        assertThat(cabinet.lignes("select from rendez_vous")).hasSize(1);
        assertThat(cabinet.lignes("select from usager")).hasSize(1);
    }

    @Test
    void lets_whoever_came_too_late_take_another_hour_from_the_same_page() {
        var libres = cabinet.libres(cabinet.ou);
        cabinet.pris(libres.getFirst(), "Riou");
        var visiteur = cabinet.ville.visiteur();
        var saisie = saisie("Quere");
        assertThat(visiteur.poster(adresse(libres.getFirst()), saisie).statusCode())
                .isEqualTo(409);

        saisie.put("autre", libres.get(3).moment());
        assertThat(visiteur.poster(adresse(libres.getFirst()), saisie).statusCode())
                .isEqualTo(302);
        assertThat(visiteur.lire("/ma-place").body())
                .contains(Jours.dire(libres.get(3).jour()));
    }

    @Test
    void books_once_for_a_double_click_and_for_the_back_button() throws Exception {
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var saisie = saisie("Riou");
        var clics = Cabinet.ensemble(List.<Callable<Integer>>of(
                () -> cabinet.ville.visiteur().poster(adresse(creneau), saisie).statusCode(),
                () -> cabinet.ville.visiteur().poster(adresse(creneau), saisie).statusCode()));

        assertThat(clics).containsExactly(302, 302);
        assertThat(cabinet.lignes("select from rendez_vous")).hasSize(1);
        var visiteur = cabinet.ville.visiteur();
        var page = visiteur.poster(adresse(creneau), saisie)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(visiteur.lire(page).body()).contains("n'a été enregistré qu'une fois");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rendez-vous/telephone/20200101T0900Z",
                "/rendez-vous/telephone/20991231T0900Z",
                "/rendez-vous/telephone/abc",
                "/rendez-vous/telephone/%00",
                "/rendez-vous/telephone/20260101T0900Z%27--"
            })
    void gives_no_hour_that_is_not_to_be_had(String adresse) {
        Visiteur visiteur = cabinet.ville.visiteur();
        assertThat(visiteur.lire(adresse).statusCode()).isIn(200, 400);
        assertThat(visiteur.poster(adresse, saisie("Riou")).statusCode()).isIn(409, 400);
        assertThat(cabinet.lignes("select from demande")).isEmpty();
    }

    @Test
    void knows_no_venue_of_another_town_and_no_appointment_of_another_browser() {
        var ailleurs = new Cabinet(contexte, Ville.dans(contexte));
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var visiteur = ailleurs.ville.visiteur();
        assertThat(visiteur.lire(adresse(creneau)).statusCode()).isEqualTo(404);
        assertThat(visiteur.poster(adresse(creneau), saisie("Riou")).statusCode())
                .isEqualTo(404);
        assertThat(visiteur.lire("/rendez-vous/n-importe-quoi").statusCode()).isEqualTo(404);

        var autre = cabinet.pris(creneau, "Riou");
        var curieux = cabinet.ville.visiteur();
        var vers = "/ma-place/deplacer/" + autre.id() + "/telephone/"
                + cabinet.libres(Endroit.TELEPHONE).getFirst().moment();
        assertThat(curieux.poster(vers, Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(la -> assertThat(la).endsWith("/ma-place"));
        curieux.poster("/ma-place/plus-tot", Map.of("inscription", autre.id().toString()));
        assertThat(cabinet.lire(autre).debut()).isEqualTo(creneau.debut().toInstant());
        assertThat(cabinet.lire(autre).plusTot()).isNull();
    }

    @Test
    void slows_down_whoever_takes_all_the_hours_there_are_and_not_whoever_asks_in_vain() {
        var visiteur = cabinet.ville.visiteur();
        var libres = cabinet.libres(cabinet.ou);
        cabinet.pris(libres.getFirst(), "Riou");
        visiteur.poster(adresse(libres.getFirst()), saisie("Quere"));
        assertThat(cabinet.lignes("select from tentative where structure_id = structure_courante()"))
                .isEmpty();
        for (var deja : List.of(0, 49)) {
            cabinet.sql("update tentative set echecs = " + deja + " where structure_id = structure_courante()");
            assertThat(visiteur.poster(adresse(libres.get(1 + deja)), saisie("Quere" + (char) ('a' + deja / 49)))
                            .statusCode())
                    .isEqualTo(302);
        }
        cabinet.sql("update tentative set echecs = 60 where structure_id = structure_courante()");
        var refus = visiteur.poster(adresse(libres.get(2)), saisie("Morvan"));
        assertThat(refus.statusCode()).isEqualTo(429);
        assertThat(refus.body()).contains("depuis cette connexion", "value=\"Morvan\"");
        assertThat(cabinet.lignes("select from rendez_vous")).hasSize(3);
    }

    /** Whoever types a name and a number may be anybody: it is not told that they have an appointment, nor at which hour. */
    @Test
    void tells_nobody_what_a_person_has_already() {
        cabinet.regler("au_plus = 2, ecart = 2");
        cabinet.embaucher(ConseillerId.nouveau(), "Gildas");
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var sien = cabinet.pris(creneau, "Riou");
        cabinet.sql("""
                insert into plage_rendez_vous (structure_id, id, conseiller_id, lieu_id, jour, ouvre, ferme, du)
                select structure_courante(), gen_random_uuid(), conseiller.id, :lieu, jour, '09:00', '12:00', '2020-01-01'
                from conseiller, generate_series(1, 7) jour
                where conseiller.prenom = 'Gildas'
                """);
        var memeHeure = cabinet.ville.visiteur().poster(adresse(creneau), saisie("Riou"));
        var memeJour = cabinet.ville
                .visiteur()
                .poster(adresse(cabinet.libres(cabinet.ou).get(2)), saisie("Riou"));
        for (var refus : List.of(memeHeure, memeJour)) {
            assertThat(refus.statusCode()).isEqualTo(409);
            assertThat(refus.body())
                    .contains("Nous ne pouvons pas réserver ce rendez-vous en ligne.")
                    .doesNotContain("à cette heure-là", "trop proche", sien.code());
        }
        assertThat(cabinet.ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select destinataire from message where modele = 'code' and inscription_id = :id")
                        .param("id", sien.id())
                        .query(String.class)
                        .list()))
                .containsExactly("+33612345678");
    }

    @Test
    void shows_nothing_of_an_appointment_to_whoever_passes_by() {
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        var pris = cabinet.pris(creneau, "Keruzore");
        var visiteur = cabinet.ville.visiteur();
        for (var page : List.of("/", "/programme", "/programme/agenda")) {
            assertThat(visiteur.lire(page).body()).doesNotContain("Keruzore", "Rendez-vous individuel");
        }
        assertThat(visiteur.lire("/programme/" + pris.action()).statusCode()).isEqualTo(404);
        assertThat(visiteur.lire("/programme/" + pris.action() + "/inscription").statusCode())
                .isEqualTo(404);
        assertThat(visiteur.lire("/programme/" + pris.action() + "/agenda").statusCode())
                .isEqualTo(404);
    }
}
