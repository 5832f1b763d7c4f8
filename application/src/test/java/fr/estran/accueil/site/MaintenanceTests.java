package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A town is read, and nothing of it is written. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MaintenanceTests {

    private static final String ICI = "/reglages/maintenance";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur admin;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        admin = ville.visiteur(Role.ADMINISTRATEUR);
    }

    @Test
    void lets_everybody_read_and_says_on_each_page_why_and_until_when() {
        commencer(admin, "Nous mettons le service à jour");

        for (var page : List.of("/", "/programme", "/connexion", "/ma-place")) {
            var lue = ville.visiteur().lire(page);
            assertThat(lue.statusCode()).as(page).isEqualTo(200);
            assertThat(lue.body())
                    .as(page)
                    .contains("Nous mettons le service à jour. En attendant, ce site se lit, mais n'enregistre rien. "
                            + "Cela devrait être fini");
        }
        assertThat(admin.lire("/equipe").body()).contains("ce site se lit, mais n'enregistre rien");

        finir(admin);
        assertThat(ville.visiteur().lire("/").body()).doesNotContain("n'enregistre rien");
    }

    @Test
    void answers_what_is_sent_by_a_page_that_keeps_what_was_typed() {
        var atelier = Atelier.de(contexte, ville, 3);
        regler("02 98 00 00 00");
        commencer(admin, "Nous mettons le service à jour.");
        var passant = ville.visiteur();
        passant.lire("/programme/" + atelier.id + "/inscription");
        passant.entetes.put("Sec-Fetch-Site", "same-origin");

        var refus = inscrire(passant, atelier);

        assertThat(refus.statusCode()).isEqualTo(503);
        assertThat(refus.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElse(0))
                .isBetween(60, 1800);
        assertThat(refus.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(refus.body())
                .contains(
                        "Ce que vous avez envoyé n'est pas encore enregistré",
                        "Nous mettons le service à jour. Ce site se lit comme d'habitude",
                        "Rien n'est perdu : cette page garde ce que vous aviez écrit",
                        "value=\"Riou\"",
                        "Renvoyer ce que j'avais écrit",
                        "tel:0298000000");
        assertThat(atelier.compte().getFirst()).isZero();

        finir(admin);
        assertThat(inscrire(passant, atelier).statusCode()).isEqualTo(302);
        assertThat(atelier.compte().getFirst()).isOne();
    }

    @Test
    void does_not_promise_to_keep_what_it_cannot() {
        commencer(admin, "Essai");

        var sansPreuve = ville.visiteur().poster("/souhaits", Map.of("autre", "un cours de dessin"));

        assertThat(sansPreuve.statusCode()).isEqualTo(503);
        assertThat(sansPreuve.body())
                .contains("Recommencez quand ce sera fini", "un fichier ou un mot de passe est à donner de nouveau")
                .doesNotContain("cette page garde", "un cours de dessin");
    }

    @Test
    void lets_in_and_out_whoever_may_end_it_and_lets_them_end_it() {
        commencer(admin, "Essai");

        var autre = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(autre.lire(ICI).body()).contains("Une maintenance est en cours depuis");
        assertThat(autre.poster("/deconnexion", Map.of()).statusCode()).isEqualTo(302);
        finir(ville.visiteur(Role.ADMINISTRATEUR));
        assertThat(ville.visiteur().lire("/").body()).doesNotContain("n'enregistre rien");
    }

    /** A mail program says it once (RFC 8058), and whoever says it may not come back. */
    @Test
    void always_takes_a_no_to_messages() {
        commencer(admin, "Essai");

        assertThat(ville.visiteur()
                        .poster("/messages/arret/" + UUID.randomUUID(), Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .as("looked for, and not found")
                .isEqualTo(404);
        assertThat(ville.visiteur().poster("/messages/recus/" + UUID.randomUUID(), Map.of("status", "failed")))
                .extracting(HttpResponse::statusCode)
                .isNotEqualTo(503);
    }

    @Test
    void refuses_all_but_what_is_read_what_signs_in_and_what_ends_it() {
        var malgreTout = new TreeSet<String>();
        contexte.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((demande, methode) -> {
                    if (methode.hasMethodAnnotation(MemeEnMaintenance.class)) {
                        malgreTout.addAll(demande.getPatternValues());
                    }
                });

        assertThat(malgreTout)
                .containsExactly(
                        "/aide",
                        "/connexion",
                        "/connexion/cle",
                        "/connexion/cle/options",
                        "/equipe/enquetes/{enquete}/apercu",
                        "/equipe/enquetes/{enquete}/demander/compter",
                        "/equipe/orienter",
                        "/equipe/personnes",
                        "/equipe/seances/{seance}/fait",
                        "/equipe/seances/{seance}/presences/chercher",
                        "/ma-place",
                        "/ma-place/quitter",
                        "/messages/arret",
                        "/messages/arret/{jeton}",
                        "/messages/recus/{jeton}",
                        "/mon-quartier",
                        "/preuve",
                        "/pro/{jeton}/orienter",
                        "/reglages/maintenance",
                        "/reglages/maintenance/fin",
                        "/second-facteur",
                        "/second-facteur/mise-en-place",
                        "/trouver");
    }

    @Test
    void is_of_one_town_and_no_other() {
        var voisine = Ville.dans(contexte);
        commencer(admin, "Essai");

        assertThat(voisine.visiteur().lire("/").body()).doesNotContain("n'enregistre rien");
        assertThat(voisine.visiteur().poster("/souhaits", Map.of()).statusCode())
                .isNotEqualTo(503);
    }

    @Test
    void tells_whoever_comes_second_that_nothing_of_theirs_was_done() {
        var autre = ville.visiteur(Role.ADMINISTRATEUR);
        commencer(admin, "La première");

        autre.poster(ICI, Map.of("raison", "La seconde", "duree", "60", "vue", ""));
        assertThat(autre.lire(ICI).body()).contains("Quelqu'un a été plus rapide que vous", "La première");

        var vue = admin.lire(ICI).body().replaceAll("(?s).*name=\"vue\" value=\"([^\"]*)\".*", "$1");
        admin.poster(ICI, Map.of("raison", "Plus longue", "duree", "240", "vue", vue));
        assertThat(admin.lire(ICI).body()).contains("C'est changé.", "Plus longue");
        autre.poster(ICI, Map.of("raison", "Plus courte", "duree", "15", "vue", vue));
        assertThat(autre.lire(ICI).body()).contains("Quelqu'un a été plus rapide que vous", "Plus longue");

        finir(admin);
        autre.poster(ICI + "/fin", Map.of());
        assertThat(autre.lire(ICI).body()).contains("La maintenance était déjà terminée");
    }

    @Test
    void is_refused_without_a_reason_or_for_no_known_time() {
        assertThat(admin.poster(ICI, Map.of("raison", " ", "duree", "31", "vue", "")))
                .satisfies(refus -> assertThat(refus.statusCode()).isEqualTo(422))
                .extracting(HttpResponse::body)
                .asString()
                .contains("Écrivez pourquoi", "Choisissez une durée");
    }

    /** What another instance does, or a command: it is seen as soon as the address is asked for anew. */
    @Test
    void is_seen_by_an_instance_on_which_nobody_began_it() throws Exception {
        ville.visiteur().lire("/");

        assertThat(contexte.getBean("clientSansTransaction", JdbcClient.class)
                        .sql("insert into technique.maintenance (structure_id, raison, depuis, jusque)"
                                + " values (:ville, 'Par la commande', now(), now() + interval '1 hour')")
                        .param("ville", ville.structure)
                        .update())
                .isOne();
        while (!ville.visiteur().lire("/connexion").body().contains("Par la commande")) {
            Thread.sleep(100);
        }
        assertThat(ville.visiteur().poster("/souhaits", Map.of()).statusCode()).isEqualTo(503);
    }

    /** Of three who are offered a place: one in time, one too late already, and one whose workshop begins soon. */
    @Test
    void leaves_as_long_to_answer_an_offer_as_there_was_when_it_began() {
        offrir("Riou", "interval '1 hour'", "interval '7 days'");
        offrir("Le Bihan", "interval '-1 minute'", "interval '7 days'");
        offrir("Cozic", "interval '1 hour'", "interval '90 minutes'");
        commencer(admin, "Essai");
        contexte.getBean("clientSansTransaction", JdbcClient.class)
                .sql(
                        "update technique.maintenance set commencee = commencee - interval '2 hours' where structure_id = :ville")
                .param("ville", ville.structure)
                .update();

        finir(admin);

        assertThat(minutesPourRepondre("Riou")).isBetween(175L, 181L);
        assertThat(minutesPourRepondre("Le Bihan")).isNegative();
        assertThat(minutesPourRepondre("Cozic")).as("until it begins").isBetween(85L, 90L);
    }

    /** Somebody has the only place; then there is another, for who waits. */
    private void offrir(String nom, String encore, String commence) {
        var atelier = Atelier.de(contexte, ville, 1);
        inscrire(ville.visiteur(), atelier, "Quéré");
        inscrire(ville.visiteur(), atelier, nom);
        atelier.faire("update action set capacite = 2 where id = :id");
        atelier.faire("update seance set debut = now() + " + commence + ", fin = now() + " + commence
                + " + interval '2 hours' where action_id = :id");
        atelier.faire("update inscription set statut = 'proposee', propose_jusqu_a = now() + " + encore
                + " where action_id = :id and statut = 'liste_attente'");
    }

    private long minutesPourRepondre(String nom) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("""
                        select extract(epoch from propose_jusqu_a - now())::bigint / 60
                        from inscription
                        join usager on usager.id = usager_id
                        where usager.nom = :nom
                        """)
                .param("nom", nom)
                .query(Long.class)
                .single());
    }

    @Test
    void is_told_in_the_journal() {
        commencer(admin, "Essai");
        finir(admin);

        assertThat(admin.lire("/journal").body()).contains("a commencé une maintenance", "a terminé une maintenance");
    }

    private static void commencer(Visiteur qui, String raison) {
        assertThat(qui.poster(ICI, Map.of("raison", raison, "duree", "30", "vue", ""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(qui.lire(ICI).body()).contains("La maintenance a commencé");
    }

    private static void finir(Visiteur qui) {
        assertThat(qui.poster(ICI + "/fin", Map.of()).statusCode()).isEqualTo(302);
        assertThat(qui.lire(ICI).body()).contains("La maintenance est terminée");
    }

    private void regler(String telephone) {
        assertThat(admin.remplir("/reglages/site", Map.of("telephone", telephone))
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> inscrire(Visiteur passant, Atelier atelier) {
        return inscrire(passant, atelier, "Riou");
    }

    private static HttpResponse<String> inscrire(Visiteur passant, Atelier atelier, String nom) {
        return passant.poster(
                "/programme/" + atelier.id + "/inscription",
                new HashMap<>(Map.of(
                        "cle",
                        UUID.randomUUID().toString(),
                        "personnes[0].prenom",
                        "Lou",
                        "personnes[0].nom",
                        nom,
                        "telephone",
                        "06.12.34.56.78")));
    }
}
