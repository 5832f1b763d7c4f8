package fr.estran.accueil.deferlements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.rendezvous.Cabinet;
import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.messages.BureauDePoste;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Appointments, what a professional asks for, what one asks for twice, and a home of many networks: held where there is doubt. */
@TestPropertySource(properties = "server.forward-headers-strategy=native")
@Tag("long")
class PlacesGardeesTests extends BureauDePoste {

    Atelier atelier;

    @BeforeEach
    void un_atelier() {
        SMS.clear();
        ville = nouvelle();
        atelier = atelier("Atelier photos");
    }

    Atelier atelier(String titre) {
        var atelier = Atelier.de(contexte, ville, 60);
        atelier.faire(
                "update seance set debut = '2024-02-15 14:00+01', fin = '2024-02-15 16:00+01' where action_id = :id");
        atelier.faire("update action set titre = '" + titre + "' where id = :id");
        return atelier;
    }

    static Map<String, String> saisie(String nom, String telephone) {
        return new HashMap<>(Map.of(
                "cle",
                UUID.randomUUID().toString(),
                "personnes[0].prenom",
                "Anne",
                "personnes[0].nom",
                nom,
                "telephone",
                telephone));
    }

    static String nom(int rang) {
        return "Riou" + (char) ('a' + rang / 26) + (char) ('a' + rang % 26);
    }

    static String numero(int rang) {
        return "06 39 98 " + String.format("%02d %02d", rang / 100, rang % 100);
    }

    /** By the proxy of the town, which says for whom it asks. */
    Visiteur depuis(String adresse) {
        var visiteur = ville.visiteur();
        visiteur.entetes.put("X-Forwarded-For", adresse);
        return visiteur;
    }

    static String vers(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("" + reponse.statusCode());
    }

    HttpResponse<String> demander(Visiteur qui, Atelier atelier, String nom, String telephone) {
        return qui.poster("/programme/" + atelier.id + "/inscription", saisie(nom, telephone));
    }

    /** Five of one connection, each for one. */
    void cinq(String adresse) {
        IntStream.range(0, 5)
                .forEach(rang -> assertThat(vers(demander(depuis(adresse), atelier, nom(rang), numero(rang))))
                        .contains("/ma-place/demande/"));
    }

    List<String> etats(Atelier atelier) {
        return textes("select statut from inscription where action_id = '" + atelier.id + "' order by ordre");
    }

    List<String> textes(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    /** Once nobody can confirm any more what waits. */
    void laisser_passer() {
        var apres = textes(
                        "select to_char(max(jusqu_a) at time zone 'Europe/Paris' + interval '1 minute', 'YYYY-MM-DD\"T\"HH24:MI')"
                                + " from preuve where prouvee_le is null")
                .getFirst();
        le(apres, () -> {
            atelier.relancer();
            return apres;
        });
    }

    static String rendezVous(CreneauLibre creneau) {
        return "/rendez-vous/" + creneau.ou().ecrit() + "/" + creneau.moment();
    }

    @Test
    void holds_an_hour_that_a_code_confirms() {
        var cabinet = new Cabinet(contexte, ville);
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        cinq("203.0.113.1");
        var elle = depuis("203.0.113.1");

        assertThat(vers(elle.poster(rendezVous(creneau), saisie("Kerbrat", numero(50)))))
                .endsWith("/ma-place/confirmer");
        assertThat(cabinet.libres(cabinet.ou)).doesNotContain(creneau);
        assertThat(elle.lire("/ma-place/confirmer").body()).contains("Encore un pas", "pour Anne Kerbrat");
        assertThat(elle.lire("/ma-place").body()).contains("Votre rendez-vous est gardé jusqu'au");
        assertThat(textes("select modele from message where modele <> 'confirmation' and modele <> 'rappel'"))
                .containsExactly("preuve");

        var suite = vers(elle.poster(
                "/ma-place/confirmer",
                Map.of("code", textes("select code from preuve").getFirst())));

        assertThat(elle.lire(suite.substring(suite.indexOf("/ma-place/"))).body())
                .contains("Votre rendez-vous est réservé.", "C'est confirmé.");
        assertThat(textes("select statut from inscription join rendez_vous on inscription_id = inscription.id"))
                .containsExactly("confirmee");
    }

    @Test
    void gives_an_hour_back_that_nobody_confirms_and_writes_to_nobody() {
        var cabinet = new Cabinet(contexte, ville);
        var creneau = cabinet.libres(cabinet.ou).getFirst();
        cinq("203.0.113.2");
        depuis("203.0.113.2").poster(rendezVous(creneau), saisie("Kerbrat", numero(51)));
        assertThat(cabinet.libres(cabinet.ou)).doesNotContain(creneau);
        le("2024-01-15T09:29", () -> {
            atelier.relancer();
            return creneau;
        });
        assertThat(cabinet.libres(cabinet.ou)).doesNotContain(creneau);

        laisser_passer();

        assertThat(cabinet.libres(cabinet.ou)).contains(creneau);
        assertThat(
                        textes(
                                "select modele from message where etat <> 'sans_objet' and modele in ('expiration', 'annulation')"))
                .isEmpty();
        passer("2024-01-15T09:32");
        assertThat(SMS).noneMatch(sms -> sms.corps().contains("+33639980051"));
        assertThat(etats(atelier)).containsOnly("confirmee");
    }

    /** By one link, from wherever: past twenty people an hour, the team calls; past twelve more, they call us. */
    @Test
    void has_whom_a_professional_names_called_by_the_team_and_lets_go_by_itself() {
        var lien = lien();
        IntStream.range(0, 20)
                .forEach(
                        rang -> assertThat(vers(parLeLien(lien, atelier, rang))).contains("/inscriptions/"));
        assertThat(etats(atelier)).hasSize(20).containsOnly("confirmee");

        var pro = depuis("203.0.113.99");
        var reponse = pro.poster(lien + "/" + atelier.id, saisieDuPro(20));
        var page = pro.lire(vers(reponse).substring(vers(reponse).indexOf("/pro/")))
                .body();
        assertThat(page)
                .contains("La place de la personne que vous accompagnez est gardée jusqu'au", "Nous l'appelons");
        IntStream.range(21, 32).forEach(rang -> parLeLien(lien, atelier, rang));
        var refus = parLeLien(lien, atelier, 32);
        assertThat(refus.statusCode()).isEqualTo(429);
        assertThat(refus.body()).contains("appelez-nous", "value=\"" + nom(32) + "\"");
        assertThat(etats(atelier)).hasSize(32);
        assertThat(etats(atelier).subList(20, 32)).containsOnly("proposee");
        assertThat(textes("select canal || ' ' || etat from message where modele = 'preuve'"))
                .hasSize(12)
                .containsOnly("appel a_appeler");

        var membre = ville.visiteur(Role.CONSEILLER);
        membre.poster(
                "/equipe/messages/"
                        + textes("select message.id from message join inscription on inscription.id = inscription_id"
                                        + " where modele = 'preuve' order by ordre")
                                .getFirst()
                        + "/appel",
                Map.of("issue", "prevenu"));
        assertThat(etats(atelier).subList(20, 22)).containsExactly("confirmee", "proposee");

        laisser_passer();
        assertThat(etats(atelier).subList(20, 22)).containsExactly("confirmee", "expiree");
        assertThat(etats(atelier).subList(21, 32)).containsOnly("expiree");
        assertThat(textes("select modele from message where modele = 'expiration'"))
                .isEmpty();
    }

    @Test
    void counts_nothing_that_a_professional_asked_for_in_vain() {
        var lien = lien();
        atelier.faire("update action set capacite = 1 where id = :id");
        parLeLien(lien, atelier, 0);
        IntStream.range(1, 25)
                .forEach(rang ->
                        assertThat(parLeLien(lien, atelier, rang).statusCode()).isEqualTo(409));
        var autre = atelier("Autre atelier");
        parLeLien(lien, autre, 25);
        assertThat(etats(autre)).containsExactly("confirmee");
    }

    private HttpResponse<String> parLeLien(String lien, Atelier atelier, int rang) {
        return depuis("198.51.100." + (rang + 1)).poster(lien + "/" + atelier.id, saisieDuPro(rang));
    }

    private static Map<String, String> saisieDuPro(int rang) {
        var saisie = saisie(nom(rang), numero(rang));
        saisie.putAll(Map.of(
                "proNom",
                "Dominique Exemple",
                "proTelephone",
                "02 61 91 77 10",
                "accord",
                "true",
                "placesVues",
                "oui"));
        return saisie;
    }

    private String lien() {
        var acteur = UUID.randomUUID();
        ville.faire(() -> jdbc.sql("insert into acteur (structure_id, id, reference, nom)"
                        + " values (structure_courante(), :id, 'S01', 'Le CCAS')")
                .param("id", acteur)
                .update());
        var cree = ville.visiteur(Role.RESPONSABLE).poster("/equipe/professionnels/" + acteur, Map.of());
        var dit = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}").matcher(cree.body());
        assertThat(dit.find()).isTrue();
        return dit.group();
    }

    /** Each has its own code and its own text; whichever is typed, it confirms its own, and leads to the other. */
    @Test
    void confirms_two_askings_of_one_browser_one_after_the_other_in_whichever_order() {
        var autre = atelier("Autre atelier");
        cinq("203.0.113.3");
        var elle = depuis("203.0.113.3");
        demander(elle, atelier, "Kerbrat", numero(52));
        demander(elle, autre, "Kerbrat", numero(52));

        var ensemble = elle.lire("/ma-place").body();
        assertThat(ensemble).contains("Confirmer ma demande : Atelier photos", "Confirmer ma demande : Autre atelier");
        var premiere = laquelle(atelier);
        assertThat(ensemble).contains("/ma-place/confirmer?laquelle=" + premiere);
        assertThat(elle.lire("/ma-place/confirmer?laquelle=" + premiere).body())
                .contains("Atelier photos, pour Anne Kerbrat")
                .doesNotContain("Autre atelier");
        assertThat(elle.lire("/ma-place/confirmer").body()).contains("Autre atelier, pour Anne Kerbrat");

        // On the page of the second, the code of the first.
        var suite = elle.poster("/ma-place/confirmer", Map.of("code", code(atelier), "laquelle", laquelle(autre)));
        assertThat(vers(suite)).endsWith("/ma-place/confirmer");
        assertThat(etats(atelier).getLast()).isEqualTo("confirmee");
        assertThat(etats(autre)).containsExactly("proposee");
        assertThat(elle.lire("/ma-place/confirmer").body())
                .contains("encore une autre demande à confirmer", "Autre atelier, pour Anne Kerbrat");
        assertThat(elle.lire("/ma-place").body())
                .contains("Confirmer ma demande")
                .doesNotContain("Confirmer ma demande : ");

        var fin = vers(elle.poster("/ma-place/confirmer", Map.of("code", code(autre))));
        assertThat(fin).contains("/ma-place/demande/" + laquelle(autre));
        assertThat(etats(autre)).containsExactly("confirmee");
        assertThat(elle.lire("/ma-place").body()).doesNotContain("Confirmer ma demande");

        // Nobody confirms what another browser has.
        assertThat(vers(depuis("203.0.113.9").lire("/ma-place/confirmer?laquelle=" + premiere)))
                .endsWith("/ma-place");
    }

    private String laquelle(Atelier atelier) {
        return textes("select demande_id from inscription where action_id = '" + atelier.id + "' order by ordre")
                .getLast();
    }

    private String code(Atelier atelier) {
        return textes("select code from preuve where demande_id = '" + laquelle(atelier) + "'")
                .getFirst();
    }

    @Test
    void takes_twenty_networks_of_one_home_for_one_home() {
        var suites = IntStream.range(0, 40)
                .mapToObj(rang -> vers(demander(
                        depuis(String.format("2001:db8:1:aa%02x::5", rang % 20)), atelier, nom(rang), numero(rang))))
                .toList();
        assertThat(suites)
                .filteredOn(vers -> vers.contains("/ma-place/demande/"))
                .hasSize(10);
        assertThat(suites).filteredOn(vers -> vers.endsWith("/confirmer")).hasSize(9);
        assertThat(suites).filteredOn("429"::equals).hasSize(21);
        assertThat(etats(atelier)).hasSize(19);
        assertThat(vers(demander(depuis("2001:db8:1:ab01::5"), atelier, "Kerbrat", numero(60))))
                .as("the home next door")
                .contains("/ma-place/demande/");
    }
}
