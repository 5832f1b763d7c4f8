package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.estran.Navigateur;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calls of the day: one after the other, by several people at once, and what came of each in one tap. */
@Tag("long")
class AppelsTests extends BureauDePoste {

    static final String ICI = "/equipe/messages/appels";
    static final String AVANT = "2024-01-10T09:00";

    /** The clock of the service says Monday 15 January, nine o'clock: who comes tomorrow is called today. */
    static final String DEMAIN = "2024-01-16T14:00";

    Visiteur un;
    Visiteur deux;

    @BeforeEach
    void deux_personnes_appellent() {
        un = un == null ? ville.visiteur(Role.CONSEILLER) : un;
        deux = deux == null ? ville.visiteur(Role.ACCUEIL) : deux;
        ville.faire(() -> jdbc.sql("delete from message").update());
    }

    @Test
    void sorts_by_venue_then_by_hour() {
        var soir = Seances.atelier(this, "2024-01-16T18:00");
        soir.lieu("Halle");
        soir.inscrire(AVANT, "Soir", appel("02 98 00 00 10"));
        var mediatheque = Seances.atelier(this, "2024-01-16T09:00");
        mediatheque.lieu("Médiathèque");
        mediatheque.inscrire(AVANT, "Tard", appel("02 98 00 00 11"));
        var matin = Seances.atelier(this, "2024-01-16T08:00");
        matin.lieu("Halle");
        matin.inscrire(AVANT, "Matin", appel("02 98 00 00 12"));

        assertThat(un.lire(ICI).body())
                .containsSubsequence(
                        "Halle – mardi 16 janvier à 8 h",
                        "Lou Matin",
                        "02 98 00 00 12",
                        "Halle – mardi 16 janvier à 18 h",
                        "Lou Soir",
                        "02 98 00 00 10",
                        "Médiathèque – mardi 16 janvier à 9 h",
                        "Lou Tard",
                        "02 98 00 00 11");
        assertThat(un.lire(ICI + "/imprimer").body())
                .containsSubsequence("Lou Matin", "02 98 00 00 12", "☐ prévenu", "Lou Soir", "Lou Tard");
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI).statusCode()).isEqualTo(404);
        assertThat(nouvelle().visiteur(Role.CONSEILLER).lire(ICI).body()).contains("Personne n'est à appeler");
    }

    @Test
    void gives_each_of_those_who_call_another_person_and_says_who_is_calling() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
        atelier.inscrire(AVANT, "Bb", appel("02 98 00 00 21"));

        un.poster(ICI + "/suivant", Map.of());
        deux.poster(ICI + "/suivant", Map.of());
        assertThat(un.lire(ICI).body())
                .contains("Vous appelez Lou Aa", "Camille accueil appelle, depuis 9", "tel:0298000020")
                .doesNotContain("tel:0298000021");
        assertThat(deux.lire(ICI).body()).contains("Vous appelez Lou Bb", "Camille conseiller appelle, depuis 9");

        // She wants the one whom he is calling: she keeps none.
        deux.poster("/equipe/messages/" + message(atelier.action, "Aa") + "/prendre", Map.of());
        assertThat(deux.lire(ICI).body())
                .contains("Quelqu'un d'autre appelle cette personne")
                .doesNotContain("tel:");
        // One tap: what came of it, and the next on screen.
        noter(un, message(atelier.action, "Aa"), "prevenu");
        assertThat(un.lire(ICI).body()).contains("Vous appelez Lou Bb");
        noter(un, message(atelier.action, "Bb"), "pas_de_reponse");
        // Nobody else is left: it is hers again, and she is told how often.
        assertThat(un.lire(ICI).body()).contains("Vous appelez Lou Bb", "Pas de réponse (2e fois)");
        un.poster(ICI + "/poser", Map.of());
        assertThat(un.lire(ICI).body()).contains("Commencer les appels", "1 essai sur 3");
    }

    @Test
    void never_gives_one_person_to_two_who_ask_at_the_same_moment() throws Exception {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.regler("capacite = 30");
        IntStream.range(0, 6).forEach(rang -> atelier.inscrire(AVANT, "N" + rang, appel("02 98 00 01 0" + rang)));
        var comptes = IntStream.range(0, 6)
                .mapToObj(rang -> ville.compte("appelant" + UUID.randomUUID(), Role.CONSEILLER))
                .toList();
        try (var ensemble = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var futur : ensemble.invokeAll(comptes.stream()
                    .map(compte -> (Callable<Boolean>) () -> le(
                            "2024-01-15T09:00",
                            () -> ici(() -> contexte.getBean(Appels.class).prendreLeSuivant(null, compte))))
                    .toList())) {
                assertThat(futur.get()).isTrue();
            }
        }
        assertThat(ville.faire(
                        () -> jdbc.sql("select count(distinct appel_par) from message where appel_par is not null")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(6);
    }

    @Test
    void lets_another_call_whom_somebody_forgot_to_note() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
        le(
                "2024-01-15T08:49",
                () -> ici(
                        () -> contexte.getBean(Appels.class).prendreLeSuivant(null, ville.comptes.get(Role.ACCUEIL))));

        un.poster(ICI + "/suivant", Map.of());
        assertThat(un.lire(ICI).body()).contains("Vous appelez Lou Aa");
    }

    @Test
    void calls_a_couple_once_and_notes_who_of_them_does_not_come() {
        var atelier = Seances.atelier(this, DEMAIN);
        var couple = atelier.inscrireEnsemble(AVANT, "Riou", appel("02 98 00 00 20"), "Marie", "Paul");

        un.poster(ICI + "/suivant", Map.of());
        assertThat(un.lire(ICI).body())
                .contains(
                        "1 appel à passer",
                        "Vous appelez Marie et Paul Riou",
                        "Puis-je parler à Marie ou Paul Riou ?",
                        "Marie ne vient pas",
                        "Aucun ne vient");
        un.poster(
                "/equipe/messages/" + message(couple.getFirst().id()) + "/appel",
                Map.of("issue", "seul", "enchainer", "oui", "sur", "oui"));

        assertThat(issues(atelier.action)).containsExactlyInAnyOrder("Marie ne_vient_pas", "Paul prevenu");
        assertThat(statuts(atelier.action)).containsExactlyInAnyOrder("Marie annulee_personne", "Paul confirmee");
        assertThat(un.lire(ICI).body()).contains("Personne n'est à appeler");
    }

    @Test
    void shows_after_three_attempts_that_nobody_answers_and_writes_a_letter_where_there_is_time() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(
                AVANT, "Aa", new Coordonnees("02 98 00 00 20", null, "1 rue X, 29000 Mousse", Moyen.APPEL, false));
        var loin = Seances.atelier(this, "2024-02-20T14:00");
        loin.inscrire(
                AVANT, "Bb", new Coordonnees("02 98 00 00 21", null, "1 rue X, 29000 Mousse", Moyen.APPEL, false));
        ville.faire(
                () -> jdbc.sql("update message set du = '2024-01-15 07:00Z'").update());
        var liste = "/equipe/inscriptions/" + atelier.action;
        assertThat(un.lire(liste).body()).contains("1 personne n'est pas encore jointe", "À appeler.");
        assertThat(un.lire("/equipe").body()).contains("1 personne n'est pas encore jointe pour demain : Photos");
        for (var essai = 1; essai <= 3; essai++) {
            noter(un, message(atelier.action, "Aa"), "pas_de_reponse");
            noter(un, message(loin.action, "Bb"), "pas_de_reponse");
        }

        assertThat(messages(atelier.action)).containsExactly("rappel appel echoue 2024-01-15 08:00");
        assertThat(messages(loin.action))
                .satisfiesExactly(
                        appel -> assertThat(appel).isEqualTo("rappel appel echoue 2024-01-15 08:00"),
                        lettre -> assertThat(lettre).startsWith("rappel courrier a_poster 2024-01-15 09:"));
        assertThat(un.lire(liste).body()).contains("Lou Aa", "Personne n'a répondu, trois fois de suite.");
        noter(un, message(atelier.action, "Aa"), "prevenu");
        assertThat(messages(atelier.action)).containsExactly("rappel appel echoue 2024-01-15 08:00");
    }

    @Test
    void leaves_no_message_where_none_is_wanted_and_says_no_more_than_that_it_is_an_appointment() {
        new Seances(this, "rendez_vous", "Dossier de surendettement", 1, DEMAIN)
                .inscrire(AVANT, "Riou", Seances.PAR_APPEL);
        un.poster(ICI + "/suivant", Map.of());
        assertThat(un.lire(ICI).body())
                .contains(
                        "Ne laissez pas de message sur le répondeur.",
                        "Bonjour, ici la mairie. Puis-je parler à Lou Riou ?",
                        "Nous vous rappelons votre rendez-vous, mardi 16 janvier à 14 h.")
                .doesNotContain("surendettement", "value=\"message_laisse\"", "Sur un répondeur");
        var message = ville.faire(
                () -> jdbc.sql("select id from message").query(UUID.class).single());
        noter(un, message, "message_laisse");
        assertThat(un.lire(ICI).body()).contains("Ne laissez pas de message");
        assertThat(ville.faire(() ->
                        jdbc.sql("select etat from message").query(String.class).single()))
                .isEqualTo("a_appeler");
    }

    /** Whoever answers in a village of a community is not told that its town hall calls. */
    @Test
    void says_who_calls_by_what_the_structure_is() {
        ville.faire(() -> jdbc.sql("update structure set assemblee = 'conseil_communautaire'")
                .update());
        new Seances(this, "rendez_vous", "Dossier de surendettement", 1, DEMAIN)
                .inscrire(AVANT, "Riou", Seances.PAR_APPEL);
        un.poster(ICI + "/suivant", Map.of());

        assertThat(un.lire(ICI).body())
                .contains("Bonjour, ici l'intercommunalité. Puis-je parler à Lou Riou ?")
                .doesNotContain("la mairie");
        ville.faire(() -> jdbc.sql("update structure set assemblee = null").update());
    }

    @Test
    void counts_one_attempt_for_a_button_pressed_twice() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
        un.poster(ICI + "/suivant", Map.of());
        assertThat(un.lire(ICI).body()).contains("name=\"essais\" value=\"0\"");
        var adresse = "/equipe/messages/" + message(atelier.action, "Aa") + "/appel";
        un.poster(adresse, Map.of("issue", "pas_de_reponse", "essais", "0"));
        un.poster(adresse, Map.of("issue", "pas_de_reponse", "essais", "0"));

        assertThat(un.lire(ICI).body()).contains("1 essai sur 3");
    }

    /** The wrong button: it is as if it had not been pressed, and the call is in hand again. */
    @Test
    void takes_back_what_was_noted_by_a_slip_of_the_finger() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrireEnsemble(AVANT, "Riou", appel("02 98 00 00 20"), "Marie", "Paul");
        un.poster(ICI + "/suivant", Map.of());
        noter(un, message(atelier.action, "Riou", "Marie"), "pas_de_reponse");
        noter(un, message(atelier.action, "Riou", "Marie"), "prevenu");
        assertThat(un.lire(ICI).body()).contains("« C'est dit », c'est noté.", "C'était une erreur");
        assertThat(deux.lire(ICI).body()).doesNotContain("C'était une erreur");
        assertThat(deux.lire("/equipe/messages/partis").body()).contains("noté par Camille conseiller");

        reprendre(un, message(atelier.action, "Riou", "Paul"));

        assertThat(issues(atelier.action)).containsExactlyInAnyOrder("Marie pas_de_reponse", "Paul pas_de_reponse");
        assertThat(un.lire(ICI).body())
                .contains("Vous appelez Marie et Paul Riou", "Pas de réponse (2e fois)")
                .doesNotContain("C'était une erreur");
        reprendre(deux, message(atelier.action, "Riou", "Paul"));
        assertThat(deux.lire(ICI).body()).contains("Il n'y a rien à défaire");
        assertThat(issues(atelier.action)).containsExactlyInAnyOrder("Marie pas_de_reponse", "Paul pas_de_reponse");
    }

    @Test
    void takes_back_the_letter_with_the_wrong_number_unless_it_is_posted() {
        var loin = Seances.atelier(this, "2024-02-20T14:00");
        loin.inscrire(
                AVANT, "Bb", new Coordonnees("02 98 00 00 21", null, "1 rue X, 29000 Mousse", Moyen.APPEL, false));
        ville.faire(
                () -> jdbc.sql("update message set du = '2024-01-15 07:00Z'").update());
        noter(un, message(loin.action, "Bb"), "faux_numero");
        assertThat(messages(loin.action)).hasSize(2);

        reprendre(deux, message(loin.action, "Bb"));
        assertThat(deux.lire(ICI).body()).contains("C'est défait", "Vous appelez Lou Bb");
        assertThat(messages(loin.action)).containsExactly("rappel appel a_appeler 2024-01-15 08:00");
        noter(deux, message(loin.action, "Bb"), "faux_numero");
        assertThat(deux.lire(ICI).body()).contains("Si une adresse est connue");
        ville.faire(() -> jdbc.sql("update message set etat = 'fait' where canal = 'courrier'")
                .update());
        reprendre(deux, message(loin.action, "Bb"));

        assertThat(deux.lire(ICI).body()).contains("Une lettre est déjà postée");
        assertThat(messages(loin.action)).hasSize(2);
    }

    @Test
    void says_that_a_place_that_was_given_back_is_not_taken_back() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
        var ici = "/equipe/messages/" + message(atelier.action, "Aa");
        assertThat(un.poster(ici + "/appel", Map.of("issue", "ne_vient_pas"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(la -> assertThat(la).contains(ici + "/ne-vient-pas"));
        assertThat(un.lire(ici + "/ne-vient-pas").body())
                .contains("Lou Aa ne vient pas ?", "Oui, Lou Aa rend sa place");
        assertThat(statuts(atelier.action)).containsExactly("Lou confirmee");
        noter(un, message(atelier.action, "Aa"), "ne_vient_pas");

        assertThat(un.lire(ICI).body()).contains("C'était une erreur : inscrire de nouveau");
        reprendre(un, message(atelier.action, "Aa"));
        assertThat(un.lire(ICI).body()).contains("La place est rendue, peut-être à quelqu'un d'autre déjà.");
        assertThat(statuts(atelier.action)).containsExactly("Lou annulee_personne");
        assertThat(nouvelle()
                        .visiteur(Role.CONSEILLER)
                        .poster("/equipe/messages/" + message(atelier.action, "Aa") + "/reprendre", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void answers_in_a_polite_way_to_what_cannot_be() {
        var atelier = Seances.atelier(this, DEMAIN);
        atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
        var message = message(atelier.action, "Aa");

        assertThat(noter(un, message, "pas_une_issue")).isEqualTo(404);
        assertThat(noter(un, UUID.randomUUID(), "prevenu")).isEqualTo(404);
        assertThat(un.poster("/equipe/messages/pas-un-id/appel", Map.of("issue", "prevenu"))
                        .statusCode())
                .isBetween(400, 404);
        assertThat(noter(nouvelle().visiteur(Role.CONSEILLER), message, "prevenu"))
                .isEqualTo(404);
        assertThat(un.poster(
                                "/equipe/messages/" + message + "/appel",
                                Map.of("issue", "prevenu", "retour", "//ailleurs.example"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(ICI);
    }

    /** Begin, then one tap a call; with and without scripts. */
    @Test
    @Tag("navigateur")
    void takes_one_tap_a_call_in_a_browser() {
        try (var navigateur = new Navigateur()) {
            for (var avecScripts : List.of(true, false)) {
                ville.faire(() -> jdbc.sql("delete from message").update());
                var atelier = Seances.atelier(this, DEMAIN);
                atelier.inscrire(AVANT, "Aa", appel("02 98 00 00 20"));
                atelier.inscrire(AVANT, "Bb", appel("02 98 00 00 21"));
                navigateur.ouvrir(390, avecScripts, page -> {
                    ville.entrer(page, Role.CONSEILLER);
                    page.navigate(ville.adresse(ICI));
                    page.click("text=Commencer les appels");
                    page.waitForSelector("text=Vous appelez Lou Aa");
                    if (avecScripts) {
                        page.locator("#en-appel:focus").waitFor();
                        assertThat(Navigateur.fautes(page)).isEmpty();
                    }
                    page.click(".en-appel button[value=prevenu]");
                    page.waitForSelector("text=Vous appelez Lou Bb");
                    if (avecScripts) {
                        page.locator("#en-appel:focus").waitFor();
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .isEqualTo(390);
                    }
                    page.click(".en-appel button[value=ne_vient_pas]");
                    page.click("text=Oui, Lou Bb rend sa place");
                    page.waitForSelector("text=Personne n'est à appeler");
                });
                assertThat(statuts(atelier.action)).containsExactlyInAnyOrder("Lou confirmee", "Lou annulee_personne");
            }
        }
    }

    @Test
    void says_the_code_sign_by_sign_to_whoever_lost_it() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(AVANT, "Riou", appel("02 98 00 00 77"));
        ville.visiteur().poster("/ma-place/code-perdu", Map.of("moyen", "02 98 00 00 77"));

        // It is looked for behind the answer.
        await().untilAsserted(() -> assertThat(
                        ici(() -> contexte.getBean(Appels.class).duJour(null, ville.comptes.get(Role.ACCUEIL))))
                .singleElement()
                .satisfies(appel -> assertThat(appel.aDire())
                        .anyMatch(phrase -> phrase.contains(
                                String.join(" ", inscription.code().split(""))))));
    }

    private static Coordonnees appel(String telephone) {
        return new Coordonnees(telephone, null, null, Moyen.APPEL, false);
    }

    private int noter(Visiteur qui, UUID message, String issue) {
        return qui.poster(
                        "/equipe/messages/" + message + "/appel",
                        Map.of("issue", issue, "enchainer", "oui", "sur", "oui"))
                .statusCode();
    }

    private static void reprendre(Visiteur qui, UUID message) {
        qui.poster("/equipe/messages/" + message + "/reprendre", Map.of());
    }

    private UUID message(ActionId action, String nom, String prenom) {
        return ville.faire(() -> jdbc.sql("""
                        select message.id
                        from message
                        join inscription on inscription.id = message.inscription_id
                        join usager on usager.id = inscription.usager_id
                        where message.action_id = :action and usager.nom = :nom and usager.prenom = :prenom
                        """)
                .param("action", action)
                .param("nom", nom)
                .param("prenom", prenom)
                .query(UUID.class)
                .single());
    }

    private UUID message(ActionId action, String nom) {
        return ville.faire(() -> jdbc.sql("""
                        select message.id
                        from message
                        join inscription on inscription.id = message.inscription_id
                        join usager on usager.id = inscription.usager_id
                        where message.action_id = :action and usager.nom = :nom and message.canal = 'appel'
                        """)
                .param("action", action)
                .param("nom", nom)
                .query(UUID.class)
                .single());
    }

    private UUID message(InscriptionId inscription) {
        return ville.faire(() -> jdbc.sql("select id from message where inscription_id = :id")
                .param("id", inscription)
                .query(UUID.class)
                .single());
    }

    private List<String> issues(ActionId action) {
        return dire("usager.prenom || ' ' || message.issue", action);
    }

    private List<String> statuts(ActionId action) {
        return ville.faire(
                () -> jdbc.sql("""
                        select usager.prenom || ' ' || inscription.statut
                        from inscription
                        join usager on usager.id = inscription.usager_id
                        where inscription.action_id = :action
                        """).param("action", action).query(String.class).list());
    }

    private List<String> dire(String quoi, ActionId action) {
        return ville.faire(() -> jdbc.sql("select " + quoi + """
                         from message
                        join inscription on inscription.id = message.inscription_id
                        join usager on usager.id = inscription.usager_id
                        where message.action_id = :action and message.issue is not null
                        """)
                .param("action", action)
                .query(String.class)
                .list());
    }
}
