package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.maplace.Billet.RappelPrevu;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.messages.CodePerduController.CodesPerdus;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.Tentatives;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that is lost, or asked for by somebody else: it goes where the place was asked from, and nowhere else. */
class CodePerduTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    void perdu(String moment, String moyen) {
        le(
                moment,
                () -> ici(() -> {
                    contexte.getBean(Renvois.class).renvoyer(new SaisieDuMoyen(moyen));
                    return moyen;
                }));
    }

    List<String> codes(ActionId action) {
        return messages(action).stream()
                .filter(message -> message.startsWith("code "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678"})
    void is_sent_again_to_the_telephone_however_it_is_typed(String saisi) {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var inscription = atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        passer(LUNDI);
        SMS.clear();

        perdu("2024-01-16T09:00", saisi);
        passer("2024-01-16T09:00");

        assertThat(SMS)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps())
                        .contains(
                                "\"to\":\"+33612345678\"",
                                "On nous a demandé votre code : " + inscription.code(),
                                "Si ce n'est pas vous : 02 61"));
    }

    @Test
    void is_sent_again_by_e_mail_or_told_by_a_call_where_no_message_can_be_read() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_COURRIEL);

        perdu("2024-01-16T09:00", "LOU@exemple.fr");
        perdu("2024-01-16T10:00", "02 98 00 00 01");

        assertThat(codes(atelier.action))
                .containsExactly("code courriel a_envoyer 2024-01-16 09:00", "code appel a_appeler 2024-01-16 10:00");
    }

    @Test
    void goes_to_nobody_who_is_not_known_by_that_number_and_of_nothing_that_is_over() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        perdu("2024-01-16T09:00", "06 12 34 56 79");
        perdu("2024-01-16T09:00", "lou@exemple.fr");
        perdu("2024-02-07T09:00", "06 12 34 56 78");

        assertThat(codes(atelier.action)).isEmpty();
    }

    /** Whoever types a number that is not theirs does not make it ring all day. */
    @Test
    void is_sent_once_a_quarter_of_an_hour_and_three_times_a_day_at_most() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);

        for (var moment : List.of("09:00", "09:14", "09:15", "10:00", "11:00", "18:00")) {
            perdu("2024-01-16T" + moment, "06 12 34 56 78");
        }
        perdu("2024-01-17T09:15", "06 12 34 56 78");

        assertThat(codes(atelier.action))
                .containsExactly(
                        "code sms a_envoyer 2024-01-16 09:00",
                        "code sms a_envoyer 2024-01-16 09:15",
                        "code sms a_envoyer 2024-01-16 10:00",
                        "code sms a_envoyer 2024-01-17 09:15");
    }

    @Test
    void is_asked_for_on_a_page_whose_answer_is_the_same_for_all() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var visiteur = ville.visiteur();

        var connu = visiteur.poster("/ma-place/code-perdu", Map.of("moyen", "06 12 34 56 78"));
        var inconnu = visiteur.poster("/ma-place/code-perdu", Map.of("moyen", "06 12 34 56 79"));

        assertThat(connu.statusCode()).isEqualTo(302);
        assertThat(connu.headers().firstValue("Location")).hasValue("/ma-place/code-perdu/suite");
        assertThat(entetes(inconnu)).isEqualTo(entetes(connu));
        assertThat(inconnu.body()).isEqualTo(connu.body());
        assertThat(visiteur.cookies).doesNotContainKeys("estran-session", "estran-place");
        assertThat(visiteur.lire("/ma-place/code-perdu/suite").body())
                .contains("par SMS", "nous vous appelons", "02 61 91 00 00")
                .doesNotContain("06 12", "Riou");
    }

    private static Map<String, List<String>> entetes(HttpResponse<String> reponse) {
        var entetes = new TreeMap<>(reponse.headers().map());
        entetes.remove("date");
        // Of the connection, which is closed after a hundred answers, whatever they say.
        entetes.remove("connection");
        entetes.remove("keep-alive");
        return entetes;
    }

    @ParameterizedTest
    @CsvSource({"'', Écrivez votre numéro", "06 12, Nous n'arrivons pas à lire", "anne@, Nous n'arrivons pas à lire"})
    void says_what_is_missing_or_cannot_be_read(String saisi, String dit) {
        var page = ville.visiteur().poster("/ma-place/code-perdu", Map.of("moyen", saisi));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(dit, "id=\"moyen-faute\"");
    }

    @Test
    void is_looked_for_behind_the_answer_and_not_for_whoever_asks_too_often() {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var codes = new CodesPerdus(contexte.getBean(Tentatives.class), contexte.getBean(Renvois.class));

        var entendues = le(
                "2024-01-16T09:00",
                () -> ici(() -> {
                    var dit = IntStream.range(0, 7)
                            .filter(_ -> codes.demander(new SaisieDuMoyen("06 12 34 56 78"), "192.0.2.7"))
                            .count();
                    codes.destroy();
                    return dit;
                }));

        assertThat(entendues).isEqualTo(5);
        assertThat(codes(atelier.action)).hasSize(1);
    }

    /** The means that were given the first time are the person's; those that come with the second asking are anybody's. */
    @Test
    void is_told_to_the_person_alone_when_somebody_asks_again_in_their_name() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        var premiere = atelier.inscrire(LUNDI, "Riou", Seances.PAR_COURRIEL);
        passer(LUNDI);
        POSTE.purgeEmailFromAllMailboxes();

        atelier.demander("2024-01-16T09:00", "Riou", Seances.PAR_APPEL, null, Auteur.EN_LIGNE);
        passer("2024-01-16T09:00");

        assertThat(POSTE.getReceivedMessages()).hasSize(1);
        assertThat(POSTE.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("lou@exemple.fr");
        assertThat(texte(POSTE.getReceivedMessages()[0]))
                .contains(premiere.code(), "une place de plus à votre nom", "rien n'a changé");
        assertThat(messages(atelier.action))
                .filteredOn(message -> message.startsWith("confirmation"))
                .hasSize(1);
        var accueil = Auteur.equipe(
                Provenance.TELEPHONE, ville.comptes.get(Role.ACCUEIL).valeur());
        atelier.demander("2024-01-17T09:00", "Riou", Seances.PAR_APPEL, null, accueil);
        assertThat(codes(atelier.action)).hasSize(1);
    }

    @Test
    void goes_with_a_link_that_opens_the_place_in_each_message_that_tells_of_one() throws Exception {
        var atelier = Seances.atelier(this, "2024-02-06T14:00");
        atelier.inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_COURRIEL);
        passer(LUNDI);
        passer("2024-02-04T10:00");

        assertThat(SMS).hasSize(2).allSatisfy(sms -> {
            assertThat(sms.corps()).containsPattern("Code [A-Z2-9]{6}\\.");
            assertThat(texte(sms)).containsPattern(" " + ville.hote + "/p/[A-Za-z0-9]{8}$");
            assertThat(Gsm7.longueur(texte(sms))).isLessThanOrEqualTo(Gsm7.LONGUEUR);
        });
        assertThat(POSTE.getReceivedMessages()).hasSize(2);
        for (var courriel : POSTE.getReceivedMessages()) {
            assertThat(texte(courriel))
                    .containsPattern("Voir ma place, ou annuler : https://" + ville.hote + "/p/[A-Za-z0-9]{8}")
                    .containsPattern("ode : [A-Z2-9]{6}");
        }
    }

    private static String texte(Recu sms) {
        var texte = Pattern.compile("\"text\":\"(.*?)\",\"reference\"").matcher(sms.corps());
        return texte.find() ? texte.group(1) : sms.corps();
    }

    /** What the ticket says is what the outbox does. */
    @Test
    void says_beforehand_how_and_when_one_is_reminded() {
        var tard = Seances.atelier(this, "2024-01-17T08:00").inscrire(LUNDI, "Riou", Seances.PAR_SMS);
        var loin = Seances.atelier(this, "2024-02-06T14:00");

        assertThat(rappel(tard)).isEqualTo("Notez bien la date : vous n'aurez pas de rappel.");
        assertThat(rappel(loin.inscrire(LUNDI, "Morvan", Seances.PAR_SMS)))
                .isEqualTo("Nous vous enverrons un SMS le dimanche 4 février, vers 10\u00a0h.");
        assertThat(rappel(loin.inscrire(LUNDI, "Le Gall", Seances.PAR_COURRIEL)))
                .isEqualTo("Nous vous enverrons un e-mail le dimanche 4 février, vers 10\u00a0h.");
        assertThat(rappel(loin.inscrire(LUNDI, "Kerbrat", Seances.PAR_APPEL)))
                .isEqualTo("Nous vous appellerons le lundi 5 février.");
        assertThat(rappel(loin.inscrire(LUNDI, "Guillou", Seances.PAR_COURRIER)))
                .isEqualTo("Vous recevrez une lettre avant cette date.");
    }

    private String rappel(InscriptionVue inscription) {
        return ville.faire(
                () -> contexte.getBean(RappelPrevu.class).de(inscription.id()).orElseThrow());
    }
}
