package fr.estran.inscriptions.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The desk, as whoever answers the telephone uses it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class InscrireTests {

    static final String MARDI = "2024-01-23T08:30:00Z";

    @Autowired
    ApplicationContext contexte;

    Guichetier guichet;

    @BeforeAll
    void ouvrir() {
        guichet = new Guichetier(contexte);
    }

    @Test
    void opens_the_record_of_somebody_new_for_a_name_that_nobody_has_and_waits_for_three_letters() {
        var nouvelle = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "Zzyzx", "aller", "chercher"));
        assertThat(nouvelle.body())
                .contains("voici la fiche d'une nouvelle personne", "value=\"Zzyzx\"", "Chercher un autre nom");

        var court =
                guichet.envoyer(guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "k", "aller", "chercher"));
        assertThat(court.body()).contains("Tapez au moins trois lettres").doesNotContain("Personne de ce nom");
        assertThat(guichet.accueil
                        .poster("/equipe/personnes", Map.of("cherche", "k"))
                        .body())
                .contains("Tapez au moins trois lettres")
                .doesNotContain("Personne de ce nom");
    }

    @Test
    void finds_a_person_by_three_letters_registers_them_and_says_what_to_read_out() {
        var action = guichet.atelier("Gérer sa messagerie", "messagerie", 8, MARDI);
        guichet.personne("Yvonne", "Kermarrec", "06 39 98 11 22");

        var trouvee = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "ker", "aller", "chercher"));
        assertThat(trouvee.body()).contains("Yvonne Kermarrec", "06 39 98 11 22", "Une personne trouvée");

        var dates = guichet.envoyer(trouvee, Map.of("choisir", bouton(trouvee.body(), "choisir")));
        assertThat(dates.body())
                .contains("Gérer sa messagerie", "8 places restantes sur 8")
                .doesNotContain("8/8");

        var confirmer = guichet.envoyer(dates, Map.of("action", action.toString(), "aller", "seance"));
        assertThat(confirmer.body())
                .contains("Yvonne Kermarrec", "mardi 23 janvier 2024, de 9\u00a0h\u00a030 à 11\u00a0h\u00a030");

        var fait = guichet.envoyer(confirmer, Map.of("aller", "inscrire"));
        assertThat(fait.statusCode()).isEqualTo(302);
        var lieu = fait.headers().firstValue("Location").orElseThrow();
        assertThat(lieu).matches(".*/equipe/demandes/[0-9a-f-]{36}");
        assertThat(guichet.accueil.lire(Guichetier.chemin(lieu)).body())
                .contains("Votre place est réservée.", "Gérer sa messagerie", "mardi 23 janvier 2024", "SMS")
                .containsPattern("[A-Z2-9] [A-Z2-9] [A-Z2-9] – [A-Z2-9] [A-Z2-9] [A-Z2-9]");
        assertThat(guichet.accueil.lire(Guichetier.chemin(lieu) + "/fiche").body())
                .contains("Votre place est réservée.");
        assertThat(guichet.une("select count(*) from journal where acte = 'inscription.inscrire'", Integer.class))
                .isPositive();
        assertThat(guichet.une("select canal from demande where id = '" + id(lieu) + "'", String.class))
                .isEqualTo("telephone");
    }

    @Test
    void keeps_on_the_sheet_of_somebody_known_the_number_that_she_gives() {
        var action = guichet.atelier("Un numéro de plus", "messagerie", 8, MARDI);
        var qui = guichet.personne("Soizic", "Sansnumero", "");
        guichet.sql("update usager set telephone = null where id = '" + qui + "'");
        var confirmer = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        assertThat(guichet.envoyer(
                                confirmer,
                                Map.of("aller", "inscrire", "telephone", "06 39 98 55 01", "prevenir", "sms"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(telephone(qui)).isEqualTo("06 39 98 55 01");
        // The next time, she is found by it.
        assertThat(guichet.envoyer(
                                guichet.accueil.lire("/equipe/inscrire"),
                                Map.of("cherche", "0639985501", "aller", "chercher"))
                        .body())
                .contains("Soizic Sansnumero");
    }

    @Test
    void asks_what_becomes_of_a_sheet_that_says_otherwise() {
        var action = guichet.atelier("Un autre numéro", "messagerie", 8, MARDI);
        var qui = guichet.personne("Annick", "Deuxnumeros", "02 61 91 55 02");
        var confirmer = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        assertThat(confirmer.body()).doesNotContain("sa fiche dit");
        var dit = Map.of("aller", "inscrire", "telephone", "06 39 98 55 03", "prevenir", "sms");
        var demande = guichet.envoyer(confirmer, dit);
        assertThat(demande.statusCode()).isEqualTo(422);
        assertThat(demande.body())
                .contains(
                        "Annick Deuxnumeros : sa fiche dit 02 61 91 55 02, vous avez écrit 06 39 98 55 03.",
                        "href=\"#fiche1\"",
                        "Annick Deuxnumeros : dites ce que devient sa fiche.");
        assertThat(guichet.une("select count(*) from inscription where usager_id = '" + qui + "'", Integer.class))
                .isZero();

        assertThat(guichet.envoyer(demande, Map.of("aller", "inscrire", "fiche1", "garder"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(telephone(qui)).isEqualTo("02 61 91 55 02");
        // What was kept out of the sheet is seen, and may be put there still.
        var fiche = "/equipe/inscriptions/" + action + "/" + guichet.inscription(action, qui);
        assertThat(guichet.accueil.lire(fiche).body())
                .contains("Sa fiche dit 02 61 91 55 02.", "Mettre sur sa fiche : 06 39 98 55 03");
        assertThat(guichet.accueil.lire("/equipe/personnes/" + qui).body()).contains("absent de la fiche", fiche);
        // Said on a page that showed another sheet: nothing is done.
        guichet.accueil.poster(fiche + "/sur-la-fiche", Map.of("vu", "02 61 91 00 00"));
        assertThat(guichet.accueil.lire(fiche).body()).contains("cette fiche a changé entre-temps");
        assertThat(telephone(qui)).isEqualTo("02 61 91 55 02");
        guichet.accueil.poster(fiche + "/sur-la-fiche", Map.of("vu", "02 61 91 55 02"));
        assertThat(telephone(qui)).isEqualTo("06 39 98 55 03");
        assertThat(guichet.accueil.lire(fiche).body()).contains("est à jour").doesNotContain("Mettre sur sa fiche");
    }

    @Test
    void replaces_it_where_that_was_chosen_and_asks_nothing_of_a_couple_who_share_one() {
        var action = guichet.atelier("À deux", "messagerie", 8, MARDI);
        var elle = guichet.personne("Elle", "Duo", "02 61 91 55 04");
        var lui = guichet.personne("Lui", "Duo", "06 39 98 55 05");
        var une = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", elle.toString()));
        var deux = guichet.envoyer(guichet.envoyer(une, Map.of("aller", "autre")), Map.of("choisir", lui.toString()));
        assertThat(deux.body()).contains("02 61 91 55 04").doesNotContain("sa fiche dit");

        var demande =
                guichet.envoyer(deux, Map.of("aller", "inscrire", "telephone", "06 39 98 55 06", "prevenir", "sms"));
        assertThat(demande.body()).contains("Elle Duo : sa fiche dit", "Lui Duo : sa fiche dit");
        guichet.envoyer(demande, Map.of("aller", "inscrire", "fiche1", "remplacer", "fiche2", "garder"));
        assertThat(telephone(elle)).isEqualTo("06 39 98 55 06");
        assertThat(telephone(lui)).isEqualTo("06 39 98 55 05");
    }

    @Test
    void finds_by_a_telephone_however_it_is_typed() {
        guichet.personne("Marcel", "Nedelec", "02 61 91 33 44");
        for (var saisi : List.of("0261913344", "02.61.91", "+33 2 61 91 33")) {
            var page = guichet.envoyer(
                    guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", saisi, "aller", "chercher"));
            assertThat(page.body()).as(saisi).contains("Marcel Nedelec");
        }
    }

    @Test
    void asks_in_two_steps_whether_a_new_person_is_somebody_who_is_known() {
        guichet.atelier("Atelier des doublons", "messagerie", 8, "2024-01-24T08:30:00Z");
        guichet.personne("Anna", "Le Goff", "06 39 98 55 66");
        var nouvelle = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "Le Goff", "aller", "nouvelle"));
        assertThat(Guichetier.champs(nouvelle.body())).containsEntry("nom", "Le Goff");

        var avertie = guichet.envoyer(nouvelle, Map.of("prenom", "Anna", "aller", "creer"));
        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("Même personne ?", "06 39 98 55 66");

        // Another name is another question.
        var autre = guichet.envoyer(avertie, Map.of("prenom", "Aline", "aller", "creer"));
        assertThat(autre.body()).contains("Choisir une date");
        var voulue = guichet.envoyer(avertie, Map.of("aller", "creer"));
        assertThat(voulue.body()).contains("Choisir une date");
    }

    @Test
    void proposes_the_rank_another_date_and_in_two_steps_with_a_reason_the_excess_when_it_is_full() {
        var plein = guichet.atelier("Plein", "messagerie", 1, "2024-01-25T08:30:00Z");
        var autreDate = guichet.atelier("Plein aussi, plus tard", "messagerie", 4, "2024-02-25T08:30:00Z");
        guichet.inscrire(plein, guichet.personne("Une", "Premiere", "06 39 98 00 01"));
        var deuxieme = guichet.personne("Une", "Deuxieme", "06 39 98 00 02");

        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + plein), Map.of("choisir", deuxieme.toString()));
        assertThat(page.body()).contains("C'est complet", autreDate.toString()).contains("au-delà des places");
        var demande = guichet.envoyer(page, Map.of("aller", "excedent"));
        assertThat(demande.body()).contains("2 personnes pour 1 place");
        assertThat(guichet.envoyer(demande, Map.of("aller", "depasser", "raison", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(guichet.envoyer(demande, Map.of("aller", "depasser", "raison", "Elle apporte sa chaise"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(guichet.etat(plein, deuxieme)).isEqualTo("confirmee");
        assertThat(guichet.accueil.lire("/equipe/inscriptions/" + plein).body())
                .contains("1 personne au-delà des places", "Elle apporte sa chaise");

        var troisieme = guichet.personne("Une", "Troisieme", "06 39 98 00 03");
        var attente = guichet.inscrire(plein, troisieme);
        assertThat(guichet.etat(plein, troisieme)).isEqualTo("liste_attente");
        assertThat(guichet.accueil
                        .lire(Guichetier.chemin(
                                attente.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Vous êtes en tête de la liste d'attente.");
    }

    @Test
    void warns_of_another_registration_at_the_same_hour_and_hinders_nobody() {
        var matin = guichet.atelier("Le matin", "messagerie", 8, "2024-01-26T08:30:00Z");
        var memeHeure = guichet.atelier("À la même heure", "messagerie", 8, "2024-01-26T09:30:00Z");
        var qui = guichet.personne("Ici", "Etlameme", "06 39 98 01 01");
        guichet.inscrire(matin, qui);
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + memeHeure), Map.of("choisir", qui.toString()));
        assertThat(page.body()).contains("à la même heure : Le matin", "Inscrire quand même");
        assertThat(guichet.envoyer(page, Map.of("aller", "inscrire")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void reads_aloud_to_whoever_waits_not_to_come_yet_and_how_they_are_told() {
        var plein = guichet.atelier("Plein ici", "messagerie", 1, "2024-01-24T08:30:00Z");
        guichet.inscrire(plein, guichet.personne("Une", "Placee", "06 39 98 00 11"));

        var page = guichet.inscrire(plein, guichet.personne("Une", "Enattente", "02 61 91 00 12"));

        assertThat(guichet.accueil
                        .lire(Guichetier.chemin(
                                page.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Ne venez pas encore : nous vous appelons si une place se libère.", "Ce serait le mercredi")
                .doesNotContain("C'est à cette adresse", "avant la date");
    }

    @Test
    void asks_for_a_number_at_once_where_a_letter_would_come_too_late() {
        var bientot = guichet.atelier("Dans deux jours", "messagerie", 8, "2024-01-17T08:30:00Z");
        var loin = guichet.atelier("Dans deux mois", "messagerie", 8, "2024-03-18T08:30:00Z");
        var qui = guichet.personne("Sans", "Numero", null);
        guichet.sql("update usager set adresse = '3 rue du Port, 29000 Quimper', contact = 'courrier' where nom ="
                + " 'Numero'");

        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + bientot), Map.of("choisir", qui.toString()));
        assertThat(page.body()).contains("Demandez un numéro où appeler");
        var fait = guichet.envoyer(page, Map.of("aller", "inscrire"));
        assertThat(guichet.accueil
                        .lire(Guichetier.chemin(
                                fait.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Notez bien la date : vous n'aurez pas de rappel.")
                .doesNotContain("courrier", "lettre");

        var plusTard = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + loin), Map.of("choisir", qui.toString()));
        assertThat(plusTard.body()).doesNotContain("Demandez un numéro où appeler");
        var prevenue = guichet.envoyer(plusTard, Map.of("aller", "inscrire"));
        assertThat(guichet.accueil
                        .lire(Guichetier.chemin(
                                prevenue.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Vous recevrez une lettre avant cette date.");
    }

    @Test
    void warns_in_two_steps_when_nobody_can_tell_the_person_anything() {
        var action = guichet.atelier("Sans adresse", "messagerie", 8, "2024-01-29T08:30:00Z");
        var qui = guichet.personne("Sans", "Adresse", null);
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        assertThat(page.body()).doesNotContain("ne pourra être prévenue");
        var avertie = guichet.envoyer(page, Map.of("aller", "inscrire"));
        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("ne pourra être prévenue de rien");
        assertThat(guichet.envoyer(avertie, Map.of("aller", "inscrire")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void asks_which_device_where_the_theme_asks_and_registers_a_couple_under_one_code() {
        var action = guichet.atelier("Smartphone", "smartphone", 8, "2024-01-30T08:30:00Z");
        var lui = guichet.personne("Lui", "Couple", "06 39 98 02 01");
        var elle = guichet.personne("Elle", "Couple", "06 39 98 02 01");
        var un = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", lui.toString()));
        var deux = guichet.envoyer(guichet.envoyer(un, Map.of("aller", "autre")), Map.of("choisir", elle.toString()));
        var sans = guichet.envoyer(deux, Map.of("aller", "inscrire", "appareil1", "android"));
        // She does not know yet: that is an answer.
        assertThat(sans.statusCode()).isEqualTo(302);
        assertThat(deux.body()).contains("Ne sait pas encore");
        guichet.sql("update inscription set statut = 'annulee_personne' where action_id = '" + action + "'");
        var encore = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", lui.toString()));
        var ensemble =
                guichet.envoyer(guichet.envoyer(encore, Map.of("aller", "autre")), Map.of("choisir", elle.toString()));
        var faite = guichet.envoyer(
                ensemble,
                Map.of("aller", "inscrire", "appareil1", "android", "appareil2", "iphone", "besoin2", "fauteuil"));
        assertThat(guichet.accueil
                        .lire(Guichetier.chemin(
                                faite.headers().firstValue("Location").orElseThrow()))
                        .body())
                .contains("Vos 2 places sont réservées.", "Lui Couple, Elle Couple");
        assertThat(guichet.accueil.lire("/equipe/inscriptions/" + action).body())
                .contains("iPhone", "fauteuil roulant");
    }

    @Test
    void proposes_a_call_the_day_before_to_whoever_was_often_absent() {
        var action = guichet.atelier("Pour qui oublie", "messagerie", 8, "2024-01-31T08:30:00Z");
        var qui = guichet.personne("Souvent", "Absente", "06 39 98 03 01");
        for (var n = 1; n <= 2; n++) {
            var passe = guichet.atelier("Passé", "messagerie", 8, "2023-1" + n + "-10T08:30:00Z");
            guichet.sql("update seance set statut = 'tenue' where action_id = '" + passe + "'");
            guichet.sql("insert into participation (structure_id, seance_id, usager_id, presence, ordre)"
                    + " select structure_id, id, '" + qui + "', 'absent', 1 from seance where action_id = '" + passe
                    + "'");
        }
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        assertThat(page.body()).contains("Proposer un appel la veille");
        guichet.envoyer(page, Map.of("aller", "inscrire", "appelLaVeille", "oui"));
        assertThat(guichet.une(
                        "select prevenir from demande join inscription on demande_id = demande.id where action_id = '"
                                + action + "'",
                        String.class))
                .isEqualTo("appel");
    }

    @Test
    void registers_once_whoever_clicks_twice_and_says_so_of_whoever_has_a_place_already() throws Exception {
        var action = guichet.atelier("Deux clics", "messagerie", 8, "2024-02-01T08:30:00Z");
        var qui = guichet.personne("Deux", "Clics", "06 39 98 04 01");
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        var premier = CompletableFuture.supplyAsync(() -> guichet.envoyer(page, Map.of("aller", "inscrire")));
        var second = guichet.envoyer(page, Map.of("aller", "inscrire"));
        assertThat(premier.get().headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(second.headers().firstValue("Location"));
        assertThat(guichet.une("select count(*) from inscription where action_id = '" + action + "'", Integer.class))
                .isEqualTo(1);

        var encore = guichet.inscrire(action, qui);
        assertThat(encore.statusCode()).isEqualTo(422);
        assertThat(encore.body()).contains("Deux Clics a déjà une place ici");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'Hostis-Le Bris|Anne-Marie||1948|ok",
                "Ж|Олена|+380 44 123 4567||ok",
                "محمد|علي|06.39.98.77.66|1955|ok",
                "Martin|Jean|+33 6 39 98 77 65|1890|annee",
                "Martin|Jean|06 39 98 77 65|2025|annee",
                "Martin|Jean|06 39 98 77 65|19x8|annee",
                "Martin|||1948|prenom"
            })
    void takes_names_of_any_script_and_refuses_years_that_cannot_be(
            String nom, String prenom, String telephone, String annee, String attendu) {
        guichet.atelier("Pour tous les noms", "messagerie", 8, "2024-02-02T08:30:00Z");
        var page =
                guichet.envoyer(guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "x", "aller", "nouvelle"));
        var suite = guichet.envoyer(
                page,
                Map.of(
                        "nom", nom,
                        "prenom", prenom == null ? "" : prenom,
                        "telephone", telephone == null ? "" : telephone,
                        "annee", annee == null ? "" : annee,
                        "aller", "creer"));
        if (attendu.equals("ok")) {
            assertThat(suite.body()).contains("Choisir une date");
        } else {
            assertThat(suite.statusCode()).isEqualTo(422);
            assertThat(suite.body()).contains("href=\"#" + attendu + "\"");
            assertThat(Guichetier.champs(suite.body())).containsEntry("nom", nom);
        }
    }

    @Test
    void refuses_in_words_what_cannot_be_dialled_or_is_too_long() {
        var action = guichet.atelier("Saisies", "messagerie", 8, "2024-02-05T08:30:00Z");
        var qui = guichet.personne("Saisie", "Fausse", "06 39 98 05 01");
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire?action=" + action), Map.of("choisir", qui.toString()));
        var refusee = guichet.envoyer(
                page,
                Map.of(
                        "telephone",
                        "12",
                        "courriel",
                        "pas une adresse",
                        "adresse",
                        "x".repeat(500),
                        "aller",
                        "inscrire"));
        assertThat(refusee.statusCode()).isEqualTo(422);
        assertThat(refusee.body()).contains("#telephone", "#courriel", "#adresse");
        var longue = guichet.envoyer(
                guichet.envoyer(guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", "x", "aller", "nouvelle")),
                Map.of("nom", "x".repeat(500), "prenom", "y", "aller", "creer"));
        assertThat(longue.body()).contains("100 lettres au plus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a | Tapez au moins trois",
                "\"\" | Tapez au moins trois",
                "%%% | Tapez au moins trois",
                "' or 1=1 -- | Personne de ce nom",
                "\"\u0001\" | Tapez au moins trois",
                "<script> | Personne de ce nom",
                "ЖЖЖ | Personne de ce nom"
            })
    void finds_nobody_and_breaks_nothing_whatever_is_looked_for(String saisi, String dit) {
        var page = guichet.envoyer(
                guichet.accueil.lire("/equipe/inscrire"), Map.of("cherche", saisi, "aller", "chercher"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(dit).doesNotContain("<script>\"");
    }

    @Test
    void keeps_the_desk_to_those_who_answer_there() {
        assertThat(guichet.ville.visiteur(Role.LECTEUR).lire("/equipe/inscrire").statusCode())
                .isEqualTo(404);
        assertThat(guichet.ville
                        .visiteur(Role.CONSEILLER)
                        .lire("/equipe/inscrire?action=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String bouton(String html, String nom) {
        var debut = html.indexOf("name=\"" + nom + "\" value=\"") + nom.length() + 15;
        return html.substring(debut, html.indexOf('"', debut));
    }

    static String id(String lieu) {
        return lieu.substring(lieu.lastIndexOf('/') + 1);
    }

    @Test
    void begins_with_the_person_whose_sheet_one_comes_from() {
        var yvonne = guichet.personne("Yvonne", "Lagadec", "06 39 98 77 22");
        guichet.atelier("Photos", "smartphone", 8, "2024-02-20T08:30:00Z");
        var fiche = guichet.accueil.lire("/equipe/personnes/" + yvonne).body();

        assertThat(fiche)
                .contains(
                        "href=\"/equipe/inscrire?personne=" + yvonne,
                        "pour=rendez-vous&amp;personne=" + yvonne,
                        "/equipe/messages/recus?personne=" + yvonne);
        assertThat(guichet.accueil.lire("/equipe/inscrire?personne=" + yvonne).body())
                .contains("Yvonne Lagadec", "Choisir une date", "Photos");
        assertThat(guichet.accueil
                        .lire("/equipe/inscrire?pour=rendez-vous&personne=" + yvonne)
                        .body())
                .contains("Yvonne Lagadec");
        assertThat(guichet.accueil
                        .lire("/equipe/messages/recus?personne=" + yvonne)
                        .body())
                .contains("value=\"06 39 98 77 22\"", "value=\"" + yvonne + "\" checked");
        assertThat(guichet.accueil
                        .lire("/equipe/inscrire?personne=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void offers_the_dates_with_room_first_and_not_those_that_she_has() {
        var yvonne = guichet.personne("Yvonne", "Lagadec", "06 39 98 77 22");
        var plein = guichet.atelier("Le premier, complet", "messagerie", 1, "2024-02-18T08:30:00Z");
        guichet.inscrire(plein, guichet.personne("Omar", "Lazennec", "06 39 98 77 23"));
        guichet.atelier("Le deuxième", "smartphone", 8, "2024-02-19T08:30:00Z");
        var sienne = guichet.atelier("Le sien", "messagerie", 8, "2024-02-20T08:30:00Z");
        guichet.inscrire(sienne, yvonne);

        var page = guichet.accueil.lire("/equipe/inscrire?personne=" + yvonne).body();

        assertThat(page.indexOf("Le deuxième")).isBetween(0, page.indexOf("Le premier, complet"));
        assertThat(page)
                .contains("Déjà une place, ou en attente, pour Yvonne Lagadec : Le sien")
                .doesNotContain("name=\"action\" value=\"" + sienne);
        var formulaire = FormulaireHtml.lire(page, "/equipe/inscrire")
                .avec("theme", "messagerie")
                .avec("aller", "restreindre");
        assertThat(guichet.accueil
                        .envoyer("/equipe/inscrire", formulaire.champs)
                        .body())
                .contains("Le premier, complet")
                .doesNotContain("Le deuxième");
        assertThat(guichet.accueil
                        .lire("/equipe/inscrire?personne=" + yvonne + "&action=" + sienne)
                        .body())
                .contains("Déjà une place ici, ou en attente : Yvonne Lagadec")
                .doesNotContain("value=\"inscrire\"");
    }

    /** Who is there already is told so, and not a rank. */
    @Test
    void tells_that_she_is_there_before_it_tells_a_rank() {
        var yvonne = guichet.personne("Yvonne", "Lagadec", "06 39 98 77 22");
        var plein = guichet.atelier("Complet", "messagerie", 1, "2024-02-18T08:30:00Z");
        guichet.inscrire(plein, yvonne);

        assertThat(guichet.accueil
                        .lire("/equipe/inscrire?personne=" + yvonne + "&action=" + plein)
                        .body())
                .contains("Déjà une place ici, ou en attente : Yvonne Lagadec")
                .doesNotContain("Rang sur la liste");
    }

    private String telephone(UsagerId qui) {
        return guichet.une("select telephone from usager where id = '" + qui + "'", String.class);
    }
}
