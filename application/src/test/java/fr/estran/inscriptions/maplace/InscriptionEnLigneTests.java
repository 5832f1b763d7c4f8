package fr.estran.inscriptions.maplace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.InscriptionVue;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class InscriptionEnLigneTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    static Map<String, String> saisie(String prenom, String nom) {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "personnes[0].prenom",
                prenom,
                "personnes[0].nom",
                nom,
                "telephone",
                "06.12.34.56.78"));
    }

    static HttpResponse<String> demander(Visiteur visiteur, Atelier atelier, Map<String, String> saisie) {
        return visiteur.poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    static HttpResponse<String> attendre(Visiteur visiteur, Atelier atelier, Map<String, String> saisie) {
        saisie.put("geste", "attendre");
        return demander(visiteur, atelier, saisie);
    }

    /** Of what was asked for. */
    static String page(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    static String titre(HttpResponse<String> page) {
        var titre = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL).matcher(page.body());
        return titre.find() ? titre.group(1) : page.body();
    }

    @Test
    void ends_on_a_large_sentence_and_a_code() {
        var atelier = Atelier.de(contexte, ville, 1);
        var visiteur = ville.visiteur();
        assertThat(visiteur.lire("/programme/" + atelier.id + "/inscription").body())
                .contains("Réserver ma place");

        assertThat(demander(visiteur, atelier, saisie("Anne", "Le Gall")).statusCode())
                .isEqualTo(302);

        var page = visiteur.lire("/ma-place");
        assertThat(titre(page)).isEqualTo("Votre place est réservée.");
        assertThat(page.body()).contains("Anne Le Gall").contains("Nous vous rappellerons cette date par téléphone.");
        assertThat(visiteur.cookies).doesNotContainKey("estran-session");
        var autre = ville.visiteur();
        demander(autre, atelier, saisie("Yves", "Riou"));
        var yvon = demander(autre, atelier, saisie("Yvon", "Riou"));
        assertThat(titre(autre.lire(page(yvon)))).isEqualTo("C'est complet. Vous êtes 2e sur la liste d'attente.");
    }

    /** Neither SMS nor e-mail leaves from here; a letter takes seven working days, and the workshop is in a week. */
    @Test
    void promises_whoever_waits_no_message_that_would_not_reach_them() {
        var atelier = Atelier.de(contexte, ville, 1);
        atelier.inscrire("Riou");

        assertThat(attente(atelier, "telephone", "06 12 34 56 78")).contains("nous vous prévenons par téléphone,");
        for (var vain : List.of(List.of("courriel", "anne@exemple.fr"), List.of("adresse", "3 rue du Port"))) {
            assertThat(attente(atelier, vain.getFirst(), vain.getLast()))
                    .contains("Appelez-nous pour savoir si une place se libère")
                    .doesNotContain("nous vous prévenons");
        }
        atelier.faire("update seance set debut = debut + interval '60 days', fin = fin + interval '60 days'"
                + " where action_id = :id");
        assertThat(attente(atelier, "adresse", "3 rue du Port"))
                .contains("nous vous prévenons par courrier, s'il peut arriver à temps,");
    }

    private String attente(Atelier atelier, String moyen, String valeur) {
        var saisie = saisie("Anne", "A" + UUID.randomUUID().toString().replaceAll("\\d|-", ""));
        saisie.put("telephone", "");
        saisie.put(moyen, valeur);
        var visiteur = ville.visiteur();
        attendre(visiteur, atelier, saisie);
        return visiteur.lire("/ma-place").body();
    }

    @Test
    void asks_before_the_liste_attente_when_the_place_goes_while_the_form_is_open() {
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("insert into thematique (structure_id, code, libelle, champ)"
                        + " values (structure_courante(), 'messagerie', 'Messagerie', 'usages_quotidiens')")
                .update());
        var theme = "publiee = true, thematique = 'messagerie'";
        var atelier = Atelier.avec(contexte, ville, 1, theme);
        var autre = Atelier.avec(contexte, ville, 3, theme);
        var plein = Atelier.avec(contexte, ville, 1, theme);
        plein.inscrire("Kerbrat");
        var visiteur = ville.visiteur();
        assertThat(visiteur.lire("/programme/" + atelier.id + "/inscription").body())
                .contains("Réserver ma place", "name=\"placesVues\"");
        atelier.inscrire("Morvan");
        atelier.inscrire("Hamon");

        var saisie = saisie("Anne", "Le Gall");
        saisie.put("placesVues", "oui");
        var page = demander(visiteur, atelier, saisie);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("C'est complet depuis un instant.")
                .contains("Voulez-vous être 2e sur la liste d'attente, ou venir à une autre date")
                .contains("value=\"Anne\"", "formaction=\"/programme/" + autre.id + "/inscription\"")
                .doesNotContain(plein.id.toString());
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 1, 1));

        assertThat(demander(visiteur, autre, saisie).statusCode()).isEqualTo(302);
        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Votre place est réservée.");
        var attente = attendre(visiteur, atelier, saisie);
        assertThat(attente.statusCode()).isEqualTo(302);
        assertThat(titre(visiteur.lire(page(attente))))
                .isEqualTo("C'est complet. Vous êtes 2e sur la liste d'attente.");
    }

    /** Who has a place is no answer to a question that nobody hears. */
    @Test
    void says_that_it_is_full_to_whoever_has_a_place_there_as_to_whoever_has_none() {
        var atelier = Atelier.de(contexte, ville, 1);
        demander(ville.visiteur(), atelier, saisie("Anne", "Le Gall"));

        var connue = voirComplet(atelier, "Le Gall");
        var inconnue = voirComplet(atelier, "Le Goff");

        assertThat(connue.statusCode()).isEqualTo(409).isEqualTo(inconnue.statusCode());
        assertThat(sansJeton(connue))
                .contains("C'est complet depuis un instant.")
                .isEqualTo(sansJeton(inconnue).replace("Le Goff", "Le Gall"));
        assertThat(aDire(atelier)).isNotEmpty().noneMatch(message -> message.startsWith("code"));
        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select nom from usager")
                        .query(String.class)
                        .list()))
                .containsExactly("Le Gall");
    }

    private static String sansJeton(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private HttpResponse<String> voirComplet(Atelier atelier, String nom) {
        var saisie = saisie("Anne", nom);
        saisie.put("placesVues", "oui");
        saisie.put("cle", "5f0c2b46-6a0b-4f0e-9d6e-0d4d1c8a9e01");
        return demander(ville.visiteur(), atelier, saisie);
    }

    /** Many who forget that they have a place, at the desk of one library, close that date there and no other. */
    @Test
    void slows_down_whoever_asks_for_what_is_had_already_at_that_date_alone() {
        var atelier = Atelier.de(contexte, ville, 5);
        demander(ville.visiteur(), atelier, saisie("Anne", "Le Gall"));
        assertThat(demander(ville.visiteur(), atelier, saisie("Anne", "Le Gall"))
                        .statusCode())
                .isEqualTo(409);
        ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("update tentative set echecs = 60")
                .update());

        assertThat(demander(ville.visiteur(), atelier, saisie("Yves", "Riou")).statusCode())
                .isEqualTo(429);
        assertThat(demander(ville.visiteur(), Atelier.de(contexte, ville, 5), saisie("Yves", "Riou"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void asks_before_the_liste_attente_whoever_chose_another_date_or_answers_about_an_address() {
        var plein = Atelier.de(contexte, ville, 1);
        plein.inscrire("Kerbrat");
        var visiteur = ville.visiteur();
        var saisie = saisie("Anne", "Le Gall");
        saisie.put("geste", "reserver");
        assertThat(demander(visiteur, plein, saisie).statusCode()).isEqualTo(409);

        saisie.remove("geste");
        saisie.put("placesVues", "oui");
        saisie.put("courriel", "anne@gmial.com");
        assertThat(demander(visiteur, plein, saisie).body()).contains("Vouliez-vous dire", "name=\"placesVues\"");
        assertThat(plein.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void asks_whether_a_usual_address_was_meant_and_keeps_what_one_says() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        saisie.put("courriel", "anne@gmial.com");
        var visiteur = ville.visiteur();

        var page = demander(visiteur, atelier, saisie);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Vouliez-vous dire anne@gmail.com", "Non, garder anne@gmial.com", "value=\"Anne\"");
        assertThat(atelier.compte()).isEqualTo(List.of(0, 0, 0, 0));
        saisie.put("courrielVoulu", "anne@gmail.com");
        assertThat(demander(visiteur, atelier, saisie).statusCode()).isEqualTo(302);
        var odd = saisie("Jean", "Riou");
        odd.put("courriel", "jean@gmial.com");
        odd.put("courrielVoulu", "jean@gmial.com");
        assertThat(demander(visiteur, atelier, odd).statusCode()).isEqualTo(302);
        assertThat(atelier.inscriptions())
                .extracting(InscriptionVue::courriel)
                .containsExactlyInAnyOrder("anne@gmail.com", "jean@gmial.com");
    }

    @Test
    void corrects_an_address_for_whoever_holds_the_place_and_tells_them_again() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        saisie.put("telephone", "");
        saisie.put("courriel", "ane@exemple.fr");
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie);
        assertThat(visiteur.lire("/ma-place").body()).contains("ane@exemple.fr", "/ma-place/corriger");

        var autre = ville.visiteur();
        assertThat(autre.lire("/ma-place/corriger").statusCode()).isEqualTo(302);
        autre.poster("/ma-place/corriger", Map.of("courriel", "voleur@exemple.fr"));
        assertThat(visiteur.poster("/ma-place/corriger", Map.of("courriel", "anne@gmial.com"))
                        .body())
                .contains("Vouliez-vous dire anne@gmail.com");
        assertThat(visiteur.poster("/ma-place/corriger", Map.of()).body())
                .contains("Gardez au moins un moyen de vous joindre");
        assertThat(joindre(atelier)).isEqualTo("courriel ane@exemple.fr");

        var corrigee = visiteur.poster("/ma-place/corriger", Map.of("courriel", "anne@exemple.fr"));

        assertThat(corrigee.statusCode()).isEqualTo(302);
        assertThat(visiteur.lire("/ma-place").body()).contains("C'est corrigé.", "anne@exemple.fr");
        assertThat(joindre(atelier)).isEqualTo("courriel anne@exemple.fr");
        assertThat(aDire(atelier)).containsOnly("confirmation anne@exemple.fr", "rappel anne@exemple.fr");

        visiteur.poster("/ma-place/corriger", Map.of("telephone", "06 12 34 56 78"));
        assertThat(joindre(atelier)).isEqualTo("sms 06 12 34 56 78");
        assertThat(aDire(atelier)).containsOnly("confirmation +33612345678", "rappel +33612345678");
    }

    @Test
    void leaves_whoever_wants_no_reminder_in_peace_once_they_have_corrected_a_digit() {
        var atelier = Atelier.de(contexte, ville, 5);
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie("Anne", "Le Gall"));
        atelier.faire("update demande set prevenir = 'aucun'"
                + " where id in (select demande_id from inscription where action_id = :id)");
        atelier.faire("update message set etat = 'sans_objet' where action_id = :id");

        visiteur.poster("/ma-place/corriger", Map.of("telephone", "06 12 34 56 79"));

        assertThat(joindre(atelier)).isEqualTo("aucun 06 12 34 56 79");
        assertThat(aDire(atelier)).isEmpty();
        // Whoever had given nothing had wished for nothing.
        atelier.faire("update demande set telephone = null"
                + " where id in (select demande_id from inscription where action_id = :id)");
        visiteur.poster("/ma-place/corriger", Map.of("telephone", "06 12 34 56 78"));
        assertThat(joindre(atelier)).isEqualTo("sms 06 12 34 56 78");
    }

    @Test
    void corrects_no_more_than_somebody_who_slips_would() {
        var atelier = Atelier.de(contexte, ville, 5);
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie("Anne", "Le Gall"));
        for (var essai = 0; essai < 6; essai++) {
            visiteur.poster("/ma-place/corriger", Map.of("courriel", "anne" + essai + "@exemple.fr"));
        }

        assertThat(visiteur.poster("/ma-place/corriger", Map.of("courriel", "anne@exemple.fr"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(joindre(atelier)).doesNotContain("anne@exemple.fr");
    }

    private String joindre(Atelier atelier) {
        var vue = atelier.inscriptions().getFirst();
        return vue.prevenir().code() + " " + (vue.courriel() == null ? vue.telephone() : vue.courriel());
    }

    /** What is still to be told, or was told last. */
    private List<String> aDire(Atelier atelier) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select distinct on (modele) modele || ' ' || destinataire from message"
                        + " where action_id = :id and etat <> 'sans_objet' order by modele, cree_le desc, id desc")
                .param("id", atelier.id)
                .query(String.class)
                .list());
    }

    @Test
    void takes_a_couple_with_one_e_mail() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        saisie.put("telephone", "");
        saisie.put("courriel", "legall@exemple.fr");
        saisie.put("geste", "ajouter");
        var visiteur = ville.visiteur();
        assertThat(demander(visiteur, atelier, saisie).body())
                .contains("Personne 2")
                .contains("legall@exemple.fr");

        saisie.put("geste", "inscrire");
        saisie.put("personnes[1].prenom", "Jean");
        saisie.put("personnes[1].nom", "Le Gall");
        demander(visiteur, atelier, saisie);

        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Vos 2 places sont réservées.");
        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 0, 2));
    }

    @Test
    void takes_a_double_click_two_tabs_and_the_back_button_for_one_asking() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie);

        var encore = demander(visiteur, atelier, saisie);
        assertThat(visiteur.lire(page(encore)).body()).contains("Vous étiez déjà inscrite ou déjà inscrit");
        var autreOnglet = demander(ville.visiteur(), atelier, saisie("anne", "LE GALL"));

        assertThat(autreOnglet.statusCode()).isEqualTo(409);
        assertThat(autreOnglet.body()).contains("Si vous avez déjà une place à ces dates");
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void asks_anew_for_whoever_goes_back_to_a_form_and_writes_another_name() {
        var atelier = Atelier.de(contexte, ville, 5);
        var autreAtelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        var visiteur = ville.visiteur();
        demander(visiteur, atelier, saisie);
        demander(visiteur, autreAtelier, saisie);
        assertThat(autreAtelier.compte()).isEqualTo(List.of(1, 0, 0, 1));

        saisie.put("personnes[0].prenom", "Jean");
        saisie.put("personnes[0].nom", "Riou");
        demander(visiteur, atelier, saisie);

        assertThat(visiteur.lire("/ma-place").body()).contains("Jean Riou").doesNotContain("Le Gall", "déjà inscrit");
        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 0, 2));
    }

    @Test
    void takes_a_couple_of_one_name_when_their_years_tell_them_apart() {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Dominique", "Le Gall");
        saisie.put("personnes[0].naissance", "1950");
        saisie.put("personnes[1].prenom", "dominique");
        saisie.put("personnes[1].nom", "Le Gall");
        var visiteur = ville.visiteur();
        assertThat(demander(visiteur, atelier, saisie).body()).contains("Vous avez écrit deux fois le même nom.");

        saisie.put("personnes[1].naissance", "1953");
        demander(visiteur, atelier, saisie);

        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Vos 2 places sont réservées.");
        assertThat(atelier.compte()).isEqualTo(List.of(2, 0, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"personnes[5].nom, 422", "personnes[999].nom, 400", "personnes[x].nom, 400", "personnes[-1].nom, 400"})
    void fails_at_no_rank_of_a_list_of_people(String champ, int statut) {
        var atelier = Atelier.de(contexte, ville, 5);

        assertThat(demander(ville.visiteur(), atelier, Map.of(champ, "Riou", "telephone", "0612345678"))
                        .statusCode())
                .isEqualTo(statut);
    }

    @Test
    void registers_nobody_by_an_id_and_keeps_no_sign_that_turns_a_text_round() {
        var atelier = Atelier.de(contexte, ville, 5);
        var connue = atelier.seule(atelier.inscrire("Riou"));
        var autreAtelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le\u202e\u00a0Gall");
        saisie.put("personnes[0].usager", connue.usager().toString());
        var visiteur = ville.visiteur();

        demander(visiteur, autreAtelier, saisie);

        assertThat(visiteur.lire("/ma-place").body()).contains("Anne Le Gall").doesNotContain("Riou");
    }

    @Test
    void says_of_two_dates_which_is_which_and_of_a_date_that_is_past_that_it_is() {
        var complet = Atelier.de(contexte, ville, 1);
        complet.inscrire("Riou");
        var autre = Atelier.de(contexte, ville, 1);
        var visiteur = ville.visiteur();
        demander(visiteur, complet, saisie("Anne", "Le Gall"));
        assertThat(visiteur.lire(lienDAnnulation(visiteur.lire("/ma-place"))).body())
                .contains("Quitter la liste d'attente ?", "Vous perdrez votre rang.");
        autre.faire("insert into inscription (structure_id, id, action_id, usager_id, demande_id, statut, inscrit_le)"
                + " select structure_id, gen_random_uuid(), :id, usager_id, demande_id, 'liste_attente', inscrit_le"
                + " from inscription where statut = 'liste_attente'");
        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Vos inscriptions");

        autre.faire("update seance set debut = now() - interval '2 hours', fin = now() - interval '1 hour'"
                + " where action_id in (select action_id from inscription) and :id is not null");

        assertThat(titre(visiteur.lire("/ma-place"))).isEqualTo("Cette date est passée.");
        assertThat(visiteur.lire("/ma-place").body()).doesNotContain("/ma-place/annuler");
    }

    private static String lienDAnnulation(HttpResponse<String> page) {
        var lien = Pattern.compile("href=\"(/ma-place/annuler[^\"]+)\"").matcher(page.body());
        return lien.find() ? lien.group(1) : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "Le Guen-L'Hostis", "d’Artagnan", "Шевченко", "القاضي", "Ó Briain", "Nguyễn"})
    void takes_names_of_everywhere(String nom) {
        var atelier = Atelier.de(contexte, ville, 5);
        var visiteur = ville.visiteur();

        demander(visiteur, atelier, saisie("Lou", nom));

        assertThat(visiteur.lire("/ma-place").body()).contains(nom);
    }

    @ParameterizedTest
    @CsvSource({
        "06.12.34.56.78, 06 12 34 56 78",
        "+33 6 12 34 56 78, 06 12 34 56 78",
        "0033612345678, 06 12 34 56 78",
        "02 98 98 89 89, 02 98 98 89 89",
        "+32 470 12 34 56, +32 470 12 34 56"
    })
    void reads_telephones_as_they_are_typed(String saisi, String garde) {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        saisie.put("telephone", saisi);

        assertThat(demander(ville.visiteur(), atelier, saisie).statusCode()).isEqualTo(302);

        assertThat(atelier.inscriptions())
                .singleElement()
                .extracting(InscriptionVue::telephone)
                .isEqualTo(garde);
    }

    @ParameterizedTest
    @CsvSource({
        "personnes[0].nom, '', Écrivez le nom.",
        "personnes[0].nom, 12345, Nous n'arrivons pas à lire ce nom",
        "personnes[0].nom, Gagnez sur exemple.fr, Nous n'arrivons pas à lire ce nom",
        "personnes[0].naissance, 1890, Nous n'arrivons pas à lire cette année",
        "personnes[0].naissance, 3000, Nous n'arrivons pas à lire cette année",
        "telephone, 06 12, Nous n'arrivons pas à lire ce numéro",
        "telephone, 0800 123 456, Ce numéro est celui d'un service",
        "telephone, '', Donnez-nous un moyen de vous joindre",
        "courriel, anne@, Nous n'arrivons pas à lire cette adresse"
    })
    void tells_what_is_missing_and_loses_nothing(String champ, String saisi, String dit) {
        var atelier = Atelier.de(contexte, ville, 5);
        var saisie = saisie("Anne", "Le Gall");
        saisie.put(champ, saisi);

        var page = demander(ville.visiteur(), atelier, saisie);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(dit).contains("value=\"Anne\"").contains(saisie.get("cle"));
        assertThat(atelier.compte()).isEqualTo(List.of(0, 0, 0, 0));
    }

    @Test
    void refuses_a_name_of_five_hundred_letters_in_words() {
        var atelier = Atelier.de(contexte, ville, 5);

        assertThat(demander(ville.visiteur(), atelier, saisie("Anne", "a".repeat(500)))
                        .body())
                .contains("Ce nom est trop long");
    }
}
