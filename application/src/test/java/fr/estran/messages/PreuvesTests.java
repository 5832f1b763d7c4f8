package fr.estran.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where there is doubt, a place is held until it is shown that somebody is reached. */
@Tag("long")
class PreuvesTests extends BureauDePoste {

    static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired
    Clock horloge;

    @BeforeEach
    void rien_en_route() throws Exception {
        POSTE.purgeEmailFromAllMailboxes();
        SMS.clear();
        REPONSES.clear();
        ville = nouvelle();
    }

    /** Seven places, in a month by the clock of the service. */
    Atelier atelier(int places) {
        var atelier = Atelier.de(contexte, ville, places);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        return atelier;
    }

    static Map<String, String> saisie(String nom, String telephone) {
        var saisie = new HashMap<>(
                Map.of("cle", UUID.randomUUID().toString(), "personnes[0].prenom", "Anne", "personnes[0].nom", nom));
        saisie.put("telephone", telephone);
        return saisie;
    }

    static String nom(int rang) {
        return "Riou" + (char) ('a' + rang / 26) + (char) ('a' + rang % 26);
    }

    static String numero(int rang) {
        return "06 39 98 " + String.format("%02d %02d", rang / 100, rang % 100);
    }

    HttpResponse<String> demander(Visiteur qui, Atelier atelier, Map<String, String> saisie) {
        return qui.poster("/programme/" + atelier.id + "/inscription", saisie);
    }

    static String vers(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("" + reponse.statusCode());
    }

    /** Five of one connection, each for one. */
    void cinq(Atelier atelier, String adresse) {
        IntStream.range(0, 5)
                .forEach(rang -> assertThat(vers(
                                demander(ville.visiteur().depuis(adresse), atelier, saisie(nom(rang), numero(rang)))))
                        .contains("/ma-place/demande/"));
    }

    List<String> etats(Atelier atelier) {
        return ville.faire(() -> jdbc.sql("select statut from inscription where action_id = :a order by ordre")
                .param("a", atelier.id)
                .query(String.class)
                .list());
    }

    @Test
    void asks_a_sixth_of_one_connection_for_the_code_that_their_telephone_shows() {
        var atelier = atelier(8);
        cinq(atelier, "127.0.4.1");
        var visiteur = ville.visiteur().depuis("127.0.4.1");

        var avant = horloge.instant();
        assertThat(vers(demander(visiteur, atelier, saisie("Kerbrat", "06 39 98 77 01"))))
                .endsWith("/ma-place/confirmer");
        var jusqua = ville.faire(() -> jdbc.sql("select jusqu_a from preuve")
                .query((ligne, _) -> ligne.getTimestamp(1).toInstant())
                .single());
        var demieHeure = Duration.ofMinutes(30);
        assertThat(jusqua)
                .isBetween(
                        avant.plus(demieHeure).truncatedTo(ChronoUnit.MILLIS),
                        horloge.instant().plus(demieHeure));

        assertThat(etats(atelier))
                .containsExactly("confirmee", "confirmee", "confirmee", "confirmee", "confirmee", "proposee");
        assertThat(histoire(atelier)).contains("Anne Kerbrat demande une place : elle est gardée", "à confirmer");
        passer("2024-01-15T09:20");
        var recu =
                SMS.stream().filter(sms -> sms.corps().contains("+33639987701")).toList();
        assertThat(recu)
                .singleElement()
                .satisfies(sms -> assertThat(sms.corps())
                        .contains("votre code pour confirmer")
                        .doesNotContain("Anne", "Kerbrat", "Atelier"));
        var page = visiteur.lire("/ma-place/confirmer").body();
        assertThat(page)
                .contains(
                        "Encore un pas",
                        "06 39 98 77 01",
                        "%tM, le temps de le confirmer".formatted(jusqua.atOffset(ZoneOffset.UTC)),
                        "autocomplete=\"one-time-code\"");
        assertThat(visiteur.lire("/ma-place").body()).contains("Il reste à confirmer", "Confirmer ma demande");

        assertThat(visiteur.poster("/ma-place/confirmer", Map.of("code", "000")).statusCode())
                .isEqualTo(422);
        var texte = recu.getFirst().corps();
        var code = CODE.matcher(texte.substring(texte.indexOf("\"text\"")));
        assertThat(code.find()).isTrue();
        var suite = vers(visiteur.poster("/ma-place/confirmer", Map.of("code", code.group(1))));
        assertThat(suite).contains("/ma-place/demande/");

        assertThat(etats(atelier)).doesNotContain("proposee");
        assertThat(visiteur.lire(suite.substring(suite.indexOf("/ma-place/"))).body())
                .contains("Votre place est réservée.", "C'est confirmé.");
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("confirmation"))
                .hasSize(6);
        assertThat(vers(visiteur.lire("/ma-place/confirmer"))).endsWith("/ma-place");
    }

    @Test
    void lets_the_place_go_by_itself_and_writes_to_nobody_when_it_is_not_shown() {
        var atelier = atelier(6);
        cinq(atelier, "127.0.4.2");
        var inconnu = ville.visiteur().depuis("127.0.4.2");
        demander(inconnu, atelier, saisie("Kerbrat", "06 39 98 77 02"));
        var attend = ville.visiteur().depuis("127.0.4.3");
        demander(attend, atelier, saisie("Morvan", "06 39 98 77 03"));
        assertThat(etats(atelier).subList(5, 7)).containsExactly("proposee", "liste_attente");

        assertThat(inconnu.poster("/ma-place/accepter", Map.of("inscription", derniere(atelier, "proposee")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(etats(atelier).get(5)).isEqualTo("proposee");

        le("2024-01-15T11:31", () -> {
            atelier.relancer();
            return atelier;
        });

        assertThat(etats(atelier).subList(5, 7)).containsExactly("expiree", "confirmee");
        // It does not come back by itself: nobody has shown yet that they are reached.
        le(
                "2024-01-15T11:31",
                () -> inconnu.poster("/ma-place/revenir", Map.of("inscription", derniere(atelier, "expiree"))));
        assertThat(etats(atelier).subList(5, 7)).containsExactly("expiree", "confirmee");
        assertThat(inconnu.lire("/ma-place").body())
                .contains("pas été confirmée à temps")
                .doesNotContain("Revenir sur la liste");
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("expiration"))
                .isEmpty();
        assertThat(messages(atelier.id))
                .filteredOn(dit -> dit.startsWith("promotion"))
                .hasSize(1);
        passer("2024-01-15T11:32");
        assertThat(SMS).filteredOn(sms -> sms.corps().contains("+33639987702")).isEmpty();
    }

    private String derniere(Atelier atelier, String etat) {
        return ville.faire(() -> jdbc.sql("select id from inscription where action_id = :a and statut = :e")
                .param("a", atelier.id)
                .param("e", etat)
                .query(String.class)
                .single());
    }

    /** What the desk reads of a list, with all that became of it. */
    private String histoire(Atelier atelier) {
        return ville.visiteur(Role.ACCUEIL)
                .lire("/equipe/inscriptions/" + atelier.id)
                .body();
    }

    @Test
    void tells_at_the_desk_of_a_rank_that_nobody_confirmed() {
        var atelier = atelier(4);
        cinq(atelier, "127.0.4.10");
        demander(ville.visiteur().depuis("127.0.4.10"), atelier, saisie("Kerbrat", "06 39 98 77 10"));
        assertThat(etats(atelier)).endsWith("liste_attente", "liste_attente");

        le("2024-01-15T11:31", () -> {
            atelier.relancer();
            return atelier;
        });

        assertThat(etats(atelier)).endsWith("liste_attente", "annulee_personne");
        assertThat(histoire(atelier)).contains("Anne Kerbrat n'a pas confirmé à temps, et n'attend plus");
    }

    @Test
    void tries_a_code_five_times_and_no_more() {
        var atelier = atelier(8);
        cinq(atelier, "127.0.4.4");
        var visiteur = ville.visiteur().depuis("127.0.4.4");
        demander(visiteur, atelier, saisie("Kerbrat", "06 39 98 77 04"));
        var code = ville.faire(
                () -> jdbc.sql("select code from preuve").query(String.class).single());
        var faux = code.equals("111111") ? "222222" : "111111";
        IntStream.range(0, 5).forEach(_ -> visiteur.poster("/ma-place/confirmer", Map.of("code", faux)));

        assertThat(visiteur.poster("/ma-place/confirmer", Map.of("code", code)).statusCode())
                .isEqualTo(422);
        assertThat(etats(atelier)).contains("proposee");
    }

    @Test
    void asks_for_a_telephone_whoever_has_given_an_address_alone() {
        var atelier = atelier(8);
        cinq(atelier, "127.0.4.5");
        var saisie = saisie("Kerbrat", "");
        saisie.put("courriel", "kerbrat@exemple.fr");
        var page = demander(ville.visiteur().depuis("127.0.4.5"), atelier, saisie);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("il nous faut un numéro de téléphone", "value=\"Kerbrat\"");
        assertThat(etats(atelier)).hasSize(5);
    }

    /** One who does not answer to a text is called; who calls and hears them has the proof. */
    @Test
    void has_whoever_has_no_mobile_called_by_the_team() {
        var atelier = atelier(8);
        cinq(atelier, "127.0.4.6");
        var visiteur = ville.visiteur().depuis("127.0.4.6");
        assertThat(vers(demander(visiteur, atelier, saisie("Kerbrat", "02 61 91 77 06"))))
                .endsWith("/confirmer");
        assertThat(visiteur.lire("/ma-place/confirmer").body())
                .contains("vous appellera au 02 61 91 77 06")
                .doesNotContain("name=\"code\"");
        assertThat(messages(atelier.id)).anyMatch(dit -> dit.startsWith("preuve appel a_appeler"));
        var membre = ville.visiteur(Role.CONSEILLER);
        assertThat(membre.lire("/equipe/messages/appels").body())
                .contains("Demande à confirmer", "C'est bien cette personne", "Elle n'a rien demandé");
        var message = ville.faire(() -> jdbc.sql("select id from message where modele = 'preuve'")
                .query(String.class)
                .single());
        membre.poster("/equipe/messages/" + message + "/appel", Map.of("issue", "prevenu"));
        assertThat(etats(atelier)).hasSize(6).doesNotContain("proposee");
    }

    /** Who confirms a rank is promised no place. */
    @Test
    void is_told_on_the_telephone_what_is_confirmed() {
        var atelier = atelier(5);
        cinq(atelier, "127.0.4.8");
        var visiteur = ville.visiteur().depuis("127.0.4.8");
        assertThat(vers(demander(visiteur, atelier, saisie("Kerbrat", "02 61 91 77 08"))))
                .endsWith("/confirmer");
        var membre = ville.visiteur(Role.CONSEILLER);
        var message = ville.faire(() -> jdbc.sql("select id from message where modele = 'preuve'")
                .query(String.class)
                .single());
        membre.poster("/equipe/messages/" + message + "/prendre", Map.of());
        assertThat(membre.lire("/equipe/messages/appels").body())
                .contains("la demande donne un rang sur la liste d'attente. Est-ce bien vous")
                .contains("C'est bien cette personne : sa demande est confirmée")
                .doesNotContain("la place est à");
    }

    /** A number that is a stranger's gets no more than it may, wherever that is asked from. */
    @Test
    void counts_the_number_that_is_reached_wherever_it_is_typed() {
        var atelier = atelier(20);
        IntStream.range(0, 6)
                .forEach(rang -> assertThat(vers(demander(
                                ville.visiteur().depuis("127.0.5." + (rang + 1)),
                                atelier,
                                saisie(nom(rang), rang % 2 == 0 ? "06 39 98 77 07" : "+33 6 39 98 77 07"))))
                        .contains("/ma-place/demande/"));
        assertThat(vers(demander(ville.visiteur().depuis("127.0.5.9"), atelier, saisie("Kerbrat", "06 39 98 77 07"))))
                .endsWith("/confirmer");
    }

    /** A library goes on: what one confirms is held no longer, and makes room for the next. */
    @Test
    void holds_for_others_again_once_somebody_has_confirmed() {
        var atelier = atelier(60);
        cinq(atelier, "127.0.4.9");
        var tenus = IntStream.range(10, 16)
                .mapToObj(rang -> {
                    var visiteur = ville.visiteur().depuis("127.0.4.9");
                    assertThat(vers(demander(visiteur, atelier, saisie(nom(rang), numero(rang)))))
                            .endsWith("/confirmer");
                    return visiteur;
                })
                .toList();
        assertThat(vers(demander(ville.visiteur().depuis("127.0.4.9"), atelier, saisie(nom(16), numero(16)))))
                .isEqualTo("429");

        var code = ville.faire(
                () -> jdbc.sql("""
                        select preuve.code
                        from preuve
                        join inscription using (demande_id)
                        join usager on usager.id = inscription.usager_id
                        where usager.nom = :nom
                        """).param("nom", nom(10)).query(String.class).single());
        assertThat(vers(tenus.getFirst().poster("/ma-place/confirmer", Map.of("code", code))))
                .contains("/ma-place/demande/");

        assertThat(vers(demander(ville.visiteur().depuis("127.0.4.9"), atelier, saisie(nom(16), numero(16)))))
                .endsWith("/confirmer");
        assertThat(vers(demander(ville.visiteur().depuis("127.0.4.9"), atelier, saisie(nom(17), numero(17)))))
                .isEqualTo("429");
    }

    /** Where no code can be sent, the team who calls makes room for the next. */
    @Test
    void holds_for_others_again_once_the_team_has_called() {
        var atelier = atelier(60);
        cinq(atelier, "127.0.4.11");
        IntStream.range(10, 16)
                .forEach(rang ->
                        demander(ville.visiteur().depuis("127.0.4.11"), atelier, saisie(nom(rang), fixe(rang))));
        var page = demander(ville.visiteur().depuis("127.0.4.11"), atelier, saisie(nom(16), fixe(16)));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body())
                .contains("que nous les confirmions au téléphone")
                .doesNotContain("confirmez d'abord");

        var message = ville.faire(() -> jdbc.sql("select id from message where modele = 'preuve' limit 1")
                .query(String.class)
                .single());
        ville.visiteur(Role.CONSEILLER).poster("/equipe/messages/" + message + "/appel", Map.of("issue", "prevenu"));

        assertThat(vers(demander(ville.visiteur().depuis("127.0.4.11"), atelier, saisie(nom(16), fixe(16)))))
                .endsWith("/confirmer");
    }

    static String fixe(int rang) {
        return "02 61 91 77 " + rang;
    }

    @Test
    void asks_nothing_more_of_whoever_clicks_twice() {
        var atelier = atelier(8);
        var saisie = saisie("Kerbrat", "06 39 98 77 08");
        var visiteur = ville.visiteur().depuis("127.0.4.8");
        IntStream.range(0, 12)
                .forEach(_ ->
                        assertThat(vers(demander(visiteur, atelier, saisie))).contains("/ma-place/demande/"));
        assertThat(etats(atelier)).containsExactly("confirmee");
    }

    /** Past what may be held, what is typed is shown again, with words that accuse nobody; nothing is written. */
    @Test
    void holds_no_more_for_one_connection_than_it_may_however_many_ask_at_once() throws Exception {
        var atelier = atelier(100);
        var depart = new CyclicBarrier(30);
        List<String> suites = new ArrayList<>();
        try (var fils = Executors.newFixedThreadPool(30)) {
            for (var fait : fils.invokeAll(IntStream.range(0, 30)
                    .<Callable<String>>mapToObj(rang -> () -> {
                        var visiteur = ville.visiteur().depuis("127.0.6.1");
                        depart.await();
                        return vers(demander(visiteur, atelier, saisie(nom(rang), numero(100 + rang))));
                    })
                    .toList())) {
                suites.add(fait.get());
            }
        }
        assertThat(suites)
                .filteredOn(vers -> vers.contains("/ma-place/demande/"))
                .hasSize(5);
        assertThat(suites).filteredOn(vers -> vers.endsWith("/confirmer")).hasSize(6);
        assertThat(suites).filteredOn("429"::equals).hasSize(19);
        assertThat(etats(atelier)).hasSize(11);
        assertThat(demander(ville.visiteur().depuis("127.0.6.1"), atelier, saisie("Kerbrat", numero(200)))
                        .body())
                .contains("attendent déjà d'être confirmées", "appelez-nous", "value=\"Kerbrat\"");
        // Nobody else is kept from it.
        assertThat(vers(demander(ville.visiteur().depuis("127.0.6.2"), atelier, saisie("Kerbrat", numero(201)))))
                .contains("/ma-place/demande/");
    }
}
