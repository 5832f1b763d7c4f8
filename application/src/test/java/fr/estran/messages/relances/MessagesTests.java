package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that the staff work through, and the words of the town. */
@Tag("long")
class MessagesTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    Visiteur conseiller;

    @AfterEach
    void personne_a_appeler() {
        ville.faire(() -> jdbc.sql("delete from message").update());
    }

    @Test
    void shows_whom_to_call_on_the_day_and_notes_what_came_of_it_in_one_tap() {
        entrer();
        // The clock of the service says 15 January.
        var atelier = Seances.atelier(this, "2024-01-16T14:00");
        atelier.inscrire("2024-01-10T09:00", "Riou", Seances.PAR_APPEL);

        var page = conseiller.lire("/equipe/messages/appels").body();
        assertThat(page)
                .contains(
                        "Lou Riou",
                        "02 98 00 00 01",
                        "Photos de vacances",
                        "ne pas laisser de message",
                        "À appeler (1)")
                .doesNotContain("rendez-vous à la mairie", "Message laissé");
        assertThat(conseiller.lire("/equipe").body()).contains("1 personne à appeler");

        var appel = "/equipe/messages/" + seul(atelier.action) + "/appel";
        assertThat(conseiller.poster(appel, Map.of("issue", "pas_de_reponse")).statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire("/equipe/messages/appels").body())
                .contains("pas de réponse", "1 essai sur 3", "le dernier lundi 15");
        assertThat(conseiller.poster(appel, Map.of("issue", "prevenu")).statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire("/equipe/messages/appels").body()).contains("la personne est prévenue");
        assertThat(conseiller.poster(appel, Map.of("issue", "prevenu")).statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire("/equipe/messages/appels").body()).contains("déjà noté", "À appeler (0)");
        assertThat(messages(atelier.action)).containsExactly("rappel appel fait 2024-01-15 10:00");
    }

    @Test
    void does_not_show_yet_whom_to_call_later() {
        entrer();
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_APPEL);

        assertThat(conseiller.lire("/equipe/messages").body())
                .contains("À appeler (0)", "À venir (1)")
                .doesNotContain("Lou Riou");
        assertThat(conseiller.lire("/equipe/messages/a-venir").body()).contains("Lou Riou");
    }

    @Test
    void turns_a_wrong_number_into_a_letter_where_an_address_is_known() {
        entrer();
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(
                LUNDI, "Riou", new Coordonnees("02 98 00 00 01", null, "1 rue de l'Exemple", Moyen.APPEL, false));
        ville.faire(
                () -> jdbc.sql("update message set du = '2024-01-15 08:00Z'").update());
        conseiller.poster("/equipe/messages/" + seul(atelier.action) + "/appel", Map.of("issue", "faux_numero"));

        var page = conseiller.lire("/equipe/messages/courriers").body();
        assertThat(page).contains("Lou Riou", "1 rue de l'Exemple", "1 adresse incomplète");
        var lettre = lettre(atelier.action);
        assertThat(conseiller
                        .poster("/equipe/messages/" + lettre + "/poste", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire("/equipe/messages/partis").body()).contains("Lou Riou");
        assertThat(conseiller.lire("/equipe/messages/echecs").body()).contains("Tout le monde a pu être joint.");
    }

    @Test
    void lists_all_who_are_to_be_told_of_a_cancelled_session_and_who_was() {
        entrer();
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_COURRIEL);
        atelier.inscrire(LUNDI, "Kerbrat", Seances.PAR_APPEL);
        atelier.inscrire(LUNDI, "Le Gall", Seances.PAR_COURRIER);
        atelier.inscrire(LUNDI, "Cadiou", new Coordonnees(null, null, null, Moyen.AUCUN, false));
        atelier.annuler(LUNDI, "2024-02-06T14:00");
        var ici = "/equipe/messages/actions/" + atelier.action;

        assertThat(conseiller.lire(ici).body())
                .contains(
                        "5 personnes ne sont pas encore prévenues.",
                        "Lou Riou",
                        "Lou Morvan",
                        "Lou Kerbrat",
                        "Lou Le Gall",
                        "Aucun moyen connu de joindre");
        assertThat(conseiller.lire("/equipe").body())
                .contains("5 personnes ne sont pas encore prévenues : Photos de vacances");
        REPONSES.add(422);
        passer(LUNDI);

        // The SMS was refused: it is the call in its place that counts, once.
        assertThat(conseiller.lire(ici).body()).contains("4 personnes ne sont pas encore prévenues.");
        assertThat(messages(atelier.action))
                .contains(
                        "annulation_service sms echoue 2024-01-15 09:00",
                        "annulation_service courriel envoye 2024-01-15 09:00",
                        "annulation_service courrier a_poster 2024-01-15 09:00")
                .filteredOn("annulation_service appel a_appeler 2024-01-15 09:00"::equals)
                .hasSize(2);
        assertThat(nouvelle().visiteur(Role.CONSEILLER).lire(ici).statusCode()).isEqualTo(404);
    }

    @Test
    void notes_that_somebody_wrote_stop() {
        entrer();
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("06 87 65 43 21", null, null, Moyen.SMS, false));
        passer(LUNDI);
        var page = conseiller.lire("/equipe/messages/partis").body();
        var message = page.replaceAll("(?s).*/equipe/messages/([0-9a-f-]{36})/arret.*", "$1");
        assertThat(conseiller
                        .poster("/equipe/messages/" + message + "/arret", Map.of())
                        .statusCode())
                .isEqualTo(302);
        passer("2024-02-04T10:00");

        assertThat(messages(atelier.action)).contains("rappel appel a_appeler 2024-02-04 10:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sms|Bonjour {nom}|{nom} n'est pas un mot connu",
                "sms|Bonjour {prenom|Une accolade est seule",
                "sms|''|de 1 à 4000",
                "courriel|Bonjour|L'objet a de 1 à 200"
            })
    void refuses_in_words_a_text_that_would_not_be_read(String canal, String texte, String phrase) {
        var reponse = ville.visiteur(Role.RESPONSABLE)
                .poster("/reglages/messages/rappel/" + canal, Map.of("texte", texte, "objet", ""));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body().replace("&#39;", "'")).contains(phrase);
    }

    @Test
    void says_it_in_the_words_of_the_town_and_asks_twice_where_they_are_too_many() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var ici = "/reglages/messages/rappel/sms";
        var longue = "Ici le service. " + "Venez. ".repeat(20) + "{titre}, {quand}";
        var refus = responsable.poster(ici, Map.of("texte", longue));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("part en plusieurs SMS", "enDeux", "Venez. Venez.");
        assertThat(responsable
                        .remplir(ici, Map.of("texte", longue, "enDeux", "oui"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(responsable
                        .poster(ici, Map.of("texte", "Kenavo {prenom} : {quand}", "geste", "apercu"))
                        .body())
                .contains("Kenavo Marie-Francoise : mercredi 28 septembre");
        responsable.remplir(ici, Map.of("texte", "Kenavo {prenom} : {quand}"));
        assertThat(responsable.lire("/reglages/messages").body()).contains("Kenavo {prenom}", "Texte du service");
        SMS.clear();
        Seances.atelier(this, "2024-02-06T14:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer("2024-02-04T10:00");
        assertThat(SMS.getLast().corps()).contains("Kenavo Lou : mardi 6");

        responsable.poster(ici + "/retablir", Map.of());
        assertThat(responsable.lire("/reglages/messages").body()).doesNotContain("Kenavo");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/reglages/messages").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("navigateur")
    void shows_pages_in_which_axe_finds_nothing() {
        var atelier = Seances.atelier(this, "2024-01-16T14:00");
        atelier.inscrire("2024-01-10T09:00", "Riou", Seances.PAR_APPEL);
        atelier.inscrire("2024-01-10T09:00", "Morvan", Seances.PAR_COURRIEL);
        var autre = Seances.atelier(this, "2024-02-06T14:00");
        autre.inscrire(LUNDI, "Kerbrat", Seances.PAR_COURRIER);
        autre.annuler(LUNDI, "2024-02-06T14:00");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                regarder(page, "/messages/arret");
                ville.entrer(page, Role.RESPONSABLE);
                for (var chemin : List.of(
                        "/equipe/messages",
                        "/equipe/messages/appels/imprimer",
                        "/equipe/messages/echecs",
                        "/equipe/messages/recus",
                        "/equipe/messages/courriers",
                        "/equipe/messages/actions/" + autre.action,
                        "/reglages/messages",
                        "/reglages/messages/confirmation/courriel",
                        "/reglages/messages/confirmation/neutre")) {
                    regarder(page, chemin);
                }
            });
        }
    }

    private void regarder(Page page, String chemin) {
        assertThat(page.navigate(ville.adresse(chemin)).status()).as(chemin).isEqualTo(200);
        for (var largeur : List.of(1280, 390)) {
            Navigateur.montrer(page, largeur, largeur == 390 ? ColorScheme.DARK : ColorScheme.LIGHT);
            assertThat(Navigateur.fautes(page)).as(chemin + " " + largeur).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(chemin)
                    .isEqualTo(largeur);
        }
    }

    private void entrer() {
        conseiller = conseiller == null ? ville.visiteur(Role.CONSEILLER) : conseiller;
    }

    private UUID lettre(ActionId action) {
        return ville.faire(() -> jdbc.sql("select id from message where action_id = :action and canal = 'courrier'")
                .param("action", action)
                .query(UUID.class)
                .single());
    }

    private UUID seul(ActionId action) {
        return ville.faire(() -> jdbc.sql("select id from message where action_id = :action")
                .param("action", action)
                .query(UUID.class)
                .single());
    }
}
