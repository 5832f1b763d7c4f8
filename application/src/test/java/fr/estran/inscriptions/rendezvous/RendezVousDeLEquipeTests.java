package fr.estran.inscriptions.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The team gives appointments, moves them, and says when it receives. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class RendezVousDeLEquipeTests {

    @Autowired
    ApplicationContext contexte;

    Cabinet cabinet;

    @BeforeEach
    void un_cabinet() {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
    }

    /** Somebody who is known calls: their name, Enter, they are the first, Enter, the first hour will do, Enter. */
    @Test
    @Tag("navigateur")
    void gives_an_appointment_by_telephone_with_the_keyboard_alone() {
        var libres = cabinet.libres(cabinet.ou);
        cabinet.pris(libres.get(30), "Keruzore");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                cabinet.ville.entrer(page, Role.ACCUEIL);
                page.navigate(cabinet.ville.adresse("/equipe/inscrire?pour=rendez-vous"));
                tenir(page, "cherche");
                page.keyboard().type("keruz");
                page.keyboard().press("Enter");
                tenir(page, "choisir");
                saine(page);
                page.keyboard().press("Enter");
                tenir(page, "moment");
                saine(page);
                page.keyboard().press("Enter");
                page.waitForURL("**/equipe/demandes/*");
                assertThat(page.textContent("main")).contains("Keruzore", "Votre rendez-vous est réservé.");
                saine(page);
            });
        }
        assertThat(cabinet.lignes("select canal from inscription where canal = 'telephone'"))
                .hasSize(1);
    }

    @Test
    void warns_before_it_gives_more_than_a_person_may_have() {
        cabinet.regler("au_plus = 1");
        var libres = cabinet.libres(cabinet.ou);
        var riou = cabinet.pris(libres.get(9), "Riou");
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var champs = new java.util.HashMap<>(Map.of(
                "usager1",
                riou.usager().toString(),
                "nom1",
                "Riou",
                "ou",
                cabinet.ou.ecrit(),
                "moment",
                libres.get(3).moment(),
                "telephone",
                "06 12 34 56 78",
                "prevenir",
                "sms"));
        var refus = accueil.poster("/equipe/rendez-vous/prendre", champs);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("autant de rendez-vous", "Réserver quand même");

        champs.put("malgreTout", "oui");
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).statusCode())
                .isEqualTo(302);
        champs.put("moment", libres.get(9).moment());
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).statusCode())
                .isEqualTo(422);
        champs.put("moment", "");
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).body()).contains("Choisissez une heure");
    }

    @Test
    void shows_moves_and_cancels_one_and_tells_the_person() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Keruzore", Cabinet.FIXE);
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/rendez-vous/" + pris.id();
        assertThat(accueil.lire("/equipe/rendez-vous?du=" + libres.getFirst().jour())
                        .body())
                .contains("Keruzore", "Maison des essais", "Nolwenn");
        assertThat(accueil.lire(ici).body()).contains("02 98 00 00 01", "Réservé");

        assertThat(accueil.poster(
                                ici + "/deplacer",
                                Map.of("moment", libres.get(4).moment()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(cabinet.lire(pris).debut()).isEqualTo(libres.get(4).debut().toInstant());
        // Whoever has no e-mail is called, when it is the service that moves it.
        assertThat(cabinet.lignes("select from message where modele = 'deplacement' and etat = 'a_appeler'"))
                .hasSize(1);
        for (var raison : java.util.List.of(" ", "long ".repeat(70), "Nolwenn est malade")) {
            var refus = accueil.poster(ici + "/annuler-service", Map.of("raison", raison));
            assertThat(refus.statusCode()).isEqualTo(422);
            assertThat(refus.body()).contains("value=\"" + raison + "\"", "raison-faute");
            assertThat(cabinet.lire(pris).actif()).isTrue();
        }
        accueil.poster(ici + "/annuler-service", Map.of("raison", "Nolwenn est malade", "relue", "Nolwenn est malade"));
        assertThat(cabinet.lire(pris).actif()).isFalse();
        assertThat(cabinet.lignes("select from seance where statut = 'annulee'"))
                .hasSize(1);
        assertThat(accueil.lire(ici).body()).contains("Annulé par le service");
    }

    /** They rang to change it: nobody rings them to say so. Whoever reads messages has the new hour in one. */
    @Test
    void calls_nobody_who_has_just_been_told_of_the_new_hour() {
        var libres = cabinet.libres(cabinet.ou);
        var appelee = cabinet.pris(libres.getFirst(), "Keruzore", Cabinet.FIXE);
        var ecrite = cabinet.pris(libres.get(2), "Riou");
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/rendez-vous/" + appelee.id();
        assertThat(accueil.lire(ici + "/deplacer").body()).contains("La personne le sait déjà");

        var refus = accueil.poster(ici + "/deplacer", Map.of("moment", "", "sait", "oui"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).containsPattern("name=\"sait\" value=\"oui\" checked");
        accueil.poster(ici + "/deplacer", Map.of("moment", libres.get(4).moment(), "sait", "oui"));
        accueil.poster(
                "/equipe/rendez-vous/" + ecrite.id() + "/deplacer",
                Map.of("moment", libres.get(6).moment(), "sait", "oui"));

        assertThat(accueil.lire(ici).body()).contains("le rendez-vous a changé. Il n'y a pas d'appel à faire");
        assertThat(cabinet.lire(appelee).debut())
                .isEqualTo(libres.get(4).debut().toInstant());
        assertThat(cabinet.lignes("select inscription_id, etat from message where modele = 'deplacement'"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne)
                        .containsEntry("inscription_id", ecrite.id().valeur())
                        .doesNotContainEntry("etat", "a_appeler"));
    }

    @Test
    void asks_whether_an_appointment_is_really_cancelled_and_says_who_is_offered_its_hour() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Keruzore");
        cabinet.plusTot(cabinet.pris(libres.get(10), "Premier"));
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var ici = "/equipe/rendez-vous/" + pris.id();
        accueil.poster(ici + "/annuler", Map.of());
        assertThat(cabinet.lire(pris).actif()).isTrue();
        assertThat(accueil.lire(ici + "/annuler").body())
                .contains("Lou Keruzore : annuler ce rendez-vous ?", "Oui, annuler ce rendez-vous");

        accueil.poster(ici + "/annuler", Map.of("etat", "confirmee"));
        assertThat(accueil.lire(ici).body())
                .contains("Lou Keruzore n'a plus ce rendez-vous. L'heure est proposée à Lou Premier.");
        assertThat(cabinet.lire(pris).actif()).isFalse();
    }

    @Test
    void says_who_has_an_appointment_to_the_team_alone() {
        var pris = cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Keruzore");
        for (var chemin : java.util.List.of("/equipe/rendez-vous", "/equipe/rendez-vous/" + pris.id())) {
            for (var role : java.util.List.of(Role.LECTEUR, Role.PARTENAIRE, Role.ADMINISTRATEUR)) {
                assertThat(cabinet.ville.visiteur(role).lire(chemin).statusCode())
                        .isEqualTo(404);
            }
            assertThat(cabinet.ville.visiteur().lire(chemin).statusCode()).isIn(302, 303, 401);
        }
        var ailleurs = Ville.dans(contexte).visiteur(Role.CONSEILLER);
        assertThat(ailleurs.lire("/equipe/rendez-vous/" + pris.id()).statusCode())
                .isEqualTo(404);
    }

    /** Its action is in no list of the programme, and nothing is done to it there. */
    @Test
    void is_led_to_the_appointment_from_wherever_its_action_is_met() {
        var pris = cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Keruzore");
        var conseiller = cabinet.ville.visiteur(Role.CONSEILLER);
        var action = "/equipe/programme/" + pris.action();
        var seance = cabinet.lire(pris).seance();

        assertThat(conseiller.lire(action).headers().firstValue("Location"))
                .hasValueSatisfying(la -> assertThat(la).endsWith("/equipe/rendez-vous/" + pris.id()));
        for (var geste : java.util.List.of(
                "/modifier",
                "/copier",
                "/annuler",
                "/seances/nouvelle",
                "/series/nouvelle",
                "/seances/" + seance + "/deplacer",
                "/seances/" + seance + "/annuler",
                "/seances/" + seance + "/preparer")) {
            assertThat(conseiller.lire(action + geste).statusCode()).as(geste).isEqualTo(404);
            assertThat(conseiller.poster(action + geste, Map.of()).statusCode())
                    .as(geste)
                    .isEqualTo(404);
        }
        assertThat(cabinet.lire(pris).actif()).isTrue();
    }

    @Test
    void gives_and_moves_to_an_hour_of_the_counsellor_whom_the_person_asks_for() {
        var gildas = ConseillerId.nouveau();
        cabinet.embaucher(gildas, "Gildas");
        cabinet.recevoir(gildas, cabinet.lieu, null, "09:00", "12:00");
        var libres = cabinet.libres(cabinet.ou);
        var accueil = cabinet.ville.visiteur(Role.ACCUEIL);
        var champs = new java.util.HashMap<>(Map.of(
                "prenom1", "Lou",
                "nom1", "Keruzore",
                "ou", cabinet.ou.ecrit(),
                "moment", libres.getFirst().moment(),
                "avec", gildas.toString(),
                "telephone", "06 12 34 56 78",
                "prevenir", "sms"));
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).statusCode())
                .isEqualTo(302);
        var chez = cabinet.lignes("select conseiller_id, inscription_id from rendez_vous");
        assertThat(chez)
                .singleElement()
                .satisfies(ligne -> assertThat(ligne).containsEntry("conseiller_id", gildas.valeur()));

        // Her hour is gone at that moment, and his colleague's is not.
        champs.put("nom1", "Quere");
        var refus = accueil.poster("/equipe/rendez-vous/prendre", champs);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Quelqu'un vient de prendre cette heure", "Peu importe", "Nolwenn Essai");
        champs.put("chez", "");
        assertThat(accueil.poster("/equipe/rendez-vous/prendre", champs).body())
                .contains("value=\"" + libres.getFirst().moment() + "\" checked");

        var ici = "/equipe/rendez-vous/" + chez.getFirst().get("inscription_id");
        assertThat(accueil.lire(ici + "/deplacer?avec=" + cabinet.conseiller).body())
                .contains("value=\"" + libres.getFirst().moment() + "\"", "<strong>Nolwenn Essai</strong>");
        accueil.poster(
                ici + "/deplacer", Map.of("moment", libres.getFirst().moment(), "avec", cabinet.conseiller.toString()));
        assertThat(cabinet.lignes("select conseiller_id from rendez_vous").getFirst())
                .containsEntry("conseiller_id", cabinet.conseiller.valeur());
    }

    @Test
    void receives_in_a_room_that_the_venue_has_told() {
        cabinet.sql("""
                insert into salle (structure_id, id, lieu_id, nom)
                values (structure_courante(), gen_random_uuid(), :lieu, 'Salle / bleue')
                """);
        var conseiller = cabinet.ville.visiteur(Role.CONSEILLER);
        assertThat(conseiller.lire("/equipe/rendez-vous/plages").body()).contains("Maison des essais, Salle / bleue");
        conseiller.poster(
                "/equipe/rendez-vous/plages",
                Map.of(
                        "conseiller", cabinet.conseiller.toString(),
                        "ou", cabinet.lieu + "/Salle / bleue",
                        "jour", "2",
                        "ouvre", "18:00",
                        "ferme", "19:00",
                        "du", "2026-01-01"));
        assertThat(cabinet.lignes("select salle from plage_rendez_vous where salle is not null"))
                .containsExactly(Map.of("salle", "Salle / bleue"));
    }

    @Test
    void opens_hours_refuses_two_places_at_once_in_words_and_closes_them() {
        var conseiller = cabinet.ville.visiteur(Role.CONSEILLER);
        var champs = new java.util.HashMap<>(Map.of(
                "conseiller", cabinet.conseiller.toString(),
                "ou", "telephone",
                "jour", "2",
                "ouvre", "11:00",
                "ferme", "13:00",
                "du", "2026-01-01"));
        var refus = conseiller.poster("/equipe/rendez-vous/plages", champs);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("reçoit déjà à ces heures-là");
        champs.put("ouvre", "18:00");
        champs.put("ferme", "18:30");
        assertThat(conseiller.poster("/equipe/rendez-vous/plages", champs).body())
                .contains("au moins 45 minutes");
        champs.put("ferme", "19:30");
        assertThat(conseiller.poster("/equipe/rendez-vous/plages", champs).statusCode())
                .isEqualTo(302);
        assertThat(cabinet.libres(Endroit.TELEPHONE))
                .anyMatch(libre -> libre.debut().getHour() == 18);

        var ferme = Pattern.compile("/equipe/rendez-vous/plages/[0-9a-f-]+/finir")
                .matcher(conseiller.lire("/equipe/rendez-vous/plages").body());
        while (ferme.find()) {
            conseiller.poster(ferme.group(), Map.of("au", "2019-01-01"));
        }
        assertThat(cabinet.libres(Endroit.TELEPHONE)).isEmpty();
    }

    @Test
    void changes_its_terms_within_reason() {
        var responsable = cabinet.ville.visiteur(Role.RESPONSABLE);
        var champs = new java.util.HashMap<>(Map.of(
                "duree", "60", "pause", "0", "trajet", "0", "preavis", "0", "horizon", "3", "auPlus", "1", "ecart", "0",
                "reponse", "8"));
        assertThat(responsable.poster("/equipe/rendez-vous/regles", champs).statusCode())
                .isEqualTo(302);
        assertThat(cabinet.libres(cabinet.ou))
                .hasSizeBetween(3, 12)
                .allSatisfy(
                        libre -> assertThat(libre.fin()).isEqualTo(libre.debut().plusHours(1)));
        champs.put("duree", "30");
        champs.put("horizon", "1000");
        assertThat(responsable.poster("/equipe/rendez-vous/regles", champs).body())
                .contains("45 ou 60 minutes", "un nombre de 1 à 366");
    }

    @Test
    @Tag("navigateur")
    void is_read_on_a_telephone_and_breaks_no_rule_of_accessibility() {
        var libres = cabinet.libres(cabinet.ou);
        var pris = cabinet.pris(libres.getFirst(), "Keruzore");
        cabinet.pris(cabinet.libres(Endroit.TELEPHONE).getFirst(), "Riou");
        cabinet.plusTot(cabinet.pris(libres.get(20), "Quere"));
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                cabinet.ville.entrer(page, Role.RESPONSABLE);
                for (var chemin : java.util.List.of(
                        "/equipe/rendez-vous?du=" + libres.getFirst().jour(),
                        "/equipe/rendez-vous/" + pris.id(),
                        "/equipe/rendez-vous/" + pris.id() + "/deplacer",
                        "/equipe/rendez-vous/plages",
                        "/equipe/rendez-vous/regles")) {
                    page.navigate(cabinet.ville.adresse(chemin));
                    saine(page);
                }
            });
        }
    }

    private static void saine(Page page) {
        assertThat(Navigateur.fautes(page)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }

    /** Whoever types waits until the page holds out what is to be typed in. */
    private static void tenir(Page page, String nom) {
        page.waitForFunction("nom => document.activeElement.name === nom", nom);
    }
}
