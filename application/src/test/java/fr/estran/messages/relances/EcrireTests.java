package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which somebody writes to those who are registered. */
class EcrireTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";
    static final String ICI = "/equipe/messages/ecrire";

    Visiteur conseiller;
    Seances atelier;

    @BeforeEach
    void un_atelier() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
        conseiller = ville.visiteur(Role.CONSEILLER);
        atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("06 39 98 00 01", null, null, Moyen.SMS, false));
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_COURRIEL);
        atelier.inscrire(LUNDI, "Kerbrat", Seances.PAR_APPEL);
        atelier.inscrire(LUNDI, "Le Gall", Seances.PAR_COURRIER);
        ville.faire(() -> jdbc.sql("delete from message").update());
    }

    Map<String, String> saisie(String geste, String texte) {
        var saisie = new HashMap<>(
                Map.of("geste", geste, "texte", texte, "cle", UUID.randomUUID().toString()));
        saisie.put("seance", atelier.seance.toString());
        return saisie;
    }

    int messages() {
        return ville.faire(() ->
                jdbc.sql("select count(*) from message").query(Integer.class).single());
    }

    @Test
    void shows_what_each_would_read_or_hear_and_sends_nothing_yet() {
        var page = conseiller
                .poster(ICI, saisie("apercu", "La salle a changé : 2e étage."))
                .body();

        assertThat(page)
                .contains(
                        "4 personnes seront prévenues.",
                        "Par SMS : 1 personne. 1 SMS par envoi, 1 SMS en tout.",
                        "Sainte-Mousse : Photos de vacances, mardi 6 février à 14 h : La salle a changé : 2e étage.",
                        "Un message pour vous : Photos de vacances",
                        "Bonjour Lou,",
                        "Puis-je parler à Lou Kerbrat",
                        "C'est au sujet de : Photos de vacances, mardi 6 février à 14 h. La salle a changé : 2e étage.",
                        "Par lettre, à poster : 1 personne, 1 lettre.",
                        "Envoyer à 4 personnes");
        assertThat(messages()).isZero();
    }

    @Test
    void counts_the_texts_that_a_long_message_takes() {
        var page = conseiller.poster(ICI, saisie("apercu", "Été. ".repeat(50))).body();

        assertThat(page).contains(" SMS par envoi, car le texte est long, ");
        assertThat(conseiller.poster(ICI, saisie("apercu", "a".repeat(1000))).body())
                .contains("7 SMS par envoi");
    }

    @Test
    void loses_nothing_of_a_message_that_is_empty_or_too_long_and_says_what_is_wrong() {
        var vide = conseiller.poster(ICI, saisie("apercu", " \n "));
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("Écrivez votre message.");

        var long5000 = "mot ".repeat(1250).strip();
        var trop = conseiller.poster(ICI, saisie("envoyer", long5000));
        assertThat(trop.statusCode()).isEqualTo(422);
        assertThat(trop.body()).contains("Votre message a 4\u202f999 signes : 1\u202f000 au plus.", long5000);
        assertThat(messages()).isZero();
    }

    @Test
    void asks_of_names_numbers_links_and_signs_that_no_text_holds() {
        var page = conseiller
                .poster(
                        ICI,
                        saisie(
                                "apercu",
                                "Appelez Mme Riou au 06 12 34 56 78, ou voyez https://exemple.fr \ud83d\ude00 \u0007\u202efin"))
                .body();

        assertThat(page)
                .contains(
                        "Un nom du registre est peut-être dans ce message : Riou.",
                        "ce n'est pas celui du service",
                        "beaucoup croiront à une arnaque",
                        "un « ? » les remplace : \ud83d\ude00")
                .doesNotContain("\u202e", "\u0007");
        assertThat(conseiller
                        .poster(ICI, saisie("apercu", "Un empêchement : 02 61 91 00 00."))
                        .body())
                .doesNotContain("ce n'est pas celui du service");
    }

    @Test
    void sends_it_once_and_shows_who_wrote_it_when_and_how_far_it_has_come() {
        var saisie = saisie("envoyer", "Apportez vos lunettes.");
        var ecrit = conseiller.poster(ICI, saisie);
        assertThat(ecrit.headers().firstValue("Location")).contains("/equipe/messages/ecrits/" + saisie.get("cle"));
        assertThat(conseiller
                        .lire("/equipe/messages/ecrits/" + saisie.get("cle"))
                        .body())
                .contains(
                        "C'est enregistré : 4 personnes à prévenir. 1 appel est à faire, dans la liste d'appels. 1 lettre est à poster.");
        assertThat(conseiller.poster(ICI, saisie).statusCode()).isEqualTo(302);
        assertThat(messages()).isEqualTo(4);
        passer("2024-01-15T12:00");

        assertThat(conseiller
                        .lire("/equipe/messages/ecrits/" + saisie.get("cle"))
                        .body())
                .contains(
                        "message était déjà enregistré",
                        "Apportez vos lunettes.",
                        "Camille conseiller",
                        "4 personnes à prévenir : 2 le sont, 2 attendent.",
                        "Lou Kerbrat");
        assertThat(conseiller
                        .lire("/equipe/seances/" + atelier.seance + "/presences")
                        .body())
                .contains("Apportez vos lunettes.", "2 le sont");
        assertThat(conseiller.lire("/equipe/messages/actions/" + atelier.action).body())
                .contains("Apportez vos lunettes.");
        assertThat(conseiller.lire("/equipe/messages/courriers").body()).contains("Le Gall");
    }

    @Test
    void shows_what_a_colleague_has_just_written_before_another_word_leaves() {
        conseiller.poster(ICI, saisie("envoyer", "La salle a changé."));
        var accueil = ville.visiteur(Role.ACCUEIL);
        var sienne = saisie("envoyer", "La salle n'est plus la même.");
        var page = accueil.poster(ICI, sienne);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Le vôtre n'est pas parti", "La salle a changé.", "La salle n'est plus la même.");
        assertThat(messages()).isEqualTo(4);
        var vu = page.body().replaceAll("(?s).*name=\"vu\" value=\"([0-9a-f-]{36})\".*", "$1");
        sienne.put("vu", vu);
        assertThat(accueil.poster(ICI, sienne).statusCode()).isEqualTo(302);
        assertThat(messages()).isEqualTo(8);
    }

    @Test
    void asks_once_more_before_more_than_a_hundred_leave_and_says_how_many() {
        for (var rang = 10; rang < 24; rang++) {
            atelier.inscrire(
                    LUNDI, "Riou" + rang, new Coordonnees("06 39 98 00 " + rang, null, null, Moyen.SMS, false));
        }
        ville.faire(() -> jdbc.sql("delete from message").update());
        var saisie = saisie("envoyer", "a".repeat(1000));
        saisie.put("attente", "oui");
        var page = conseiller.poster(ICI, saisie);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Envoyer 106 messages ?",
                        "105 SMS et 1 e-mail partiront d'un coup.",
                        "Oui, envoyer 105 SMS et 1 e-mail");
        assertThat(messages()).isZero();

        saisie.put("confirme", "104");
        assertThat(conseiller.poster(ICI, saisie).body()).as("another number").contains("Envoyer 106 messages ?");
        var oui = FormulaireHtml.lire(page.body(), ICI).avec("geste", "envoyer");
        assertThat(conseiller.envoyer(ICI, oui.champs).statusCode()).isEqualTo(302);
        assertThat(conseiller.envoyer(ICI, oui.champs).statusCode()).isEqualTo(302);
        assertThat(messages()).isEqualTo(18);
    }

    @Test
    void writes_to_all_of_a_day_or_of_an_action_too() {
        assertThat(conseiller.lire(ICI + "?jour=2024-02-06").body())
                .contains("toutes les personnes inscrites mardi 6 février (1 séance)");
        assertThat(conseiller.lire(ICI + "?jour=2024-02-07").body()).contains("il n'y a personne à qui écrire");
        assertThat(conseiller.lire(ICI + "?action=" + atelier.action).body()).contains("Photos de vacances");
        assertThat(conseiller.lire(ICI).statusCode()).isEqualTo(404);
        assertThat(nouvelle()
                        .visiteur(Role.CONSEILLER)
                        .lire(ICI + "?action=" + atelier.action)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_open_to_those_who_keep_the_desk_alone() {
        assertThat(ville.visiteur(Role.LECTEUR)
                        .lire(ICI + "?action=" + atelier.action)
                        .statusCode())
                .isIn(403, 404);
        assertThat(ville.visiteur(Role.LECTEUR)
                        .poster(ICI, saisie("envoyer", "Bonjour"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(messages()).isZero();
    }
}
