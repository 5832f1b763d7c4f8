package fr.estran.reseau.reunions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two bodies are asked of a meeting, which has two proposed dates. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class QuiVientTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ReponseRepository purge;

    Ville ville;
    Visiteur responsable;
    String page;
    String pimms;

    @BeforeEach
    void une_reunion_a_dater() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'PIMMS'),"
                + " (structure_courante(), gen_random_uuid(), 'Club du port')");
        page = responsable
                .envoyer(
                        "/equipe/reunions/nouvelle",
                        Map.of("dates", List.of("2024-02-15", "2024-02-22"), "debut", List.of("14:00")))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        pimms = lien("PIMMS");
    }

    @Test
    void lets_a_body_say_which_dates_suit_without_an_account_and_tells_the_team_which_suits_most() {
        var membre = ville.visiteur();
        assertThat(membre.lire(pimms).body()).contains("PIMMS", "jeudi 15 février 2024", "Aucune de ces dates");
        assertThat(compte("reunion_reponse")).as("opening it answers nothing").isEqualTo("0");

        assertThat(repondre(membre, pimms, Map.of("dates", List.of("2024-02-22"), "qui", List.of("Lou\n<b>")))
                        .statusCode())
                .isEqualTo(302);
        repondre(ville.visiteur(), lien("Club du port"), Map.of("dates", List.of("2024-02-15", "2024-02-22")));

        assertThat(membre.lire(pimms).body())
                .contains(
                        "Votre réponse est notée",
                        "Une date vous va : jeudi 22 février",
                        "Lou &lt;b&gt;",
                        "Changer votre réponse");
        assertThat(lire(page))
                .contains("2 organismes sur 2 ont dit", "convient à 2 organismes : c'est la date qui convient le plus");
        assertThat(lire(page + "/reponses")).contains("2 dates vont", "par le lien, le lundi 15 janvier");
        assertThat(dit("select string_agg(distinct acte, ' ') from journal where acte = 'reunion.repondre'"))
                .isEqualTo("reunion.repondre");
    }

    @Test
    void asks_of_each_date_at_its_own_hour() {
        var fiche = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        responsable.envoyer(page + "/modifier", fiche.avec("debuts", "", "17:30", "", "").champs);

        assertThat(ville.visiteur().lire(pimms).body())
                .contains("jeudi 15 février 2024, 14\u00a0h", "jeudi 22 février 2024, 17\u00a0h\u00a030")
                .doesNotContain("Chaque fois");
        repondre(ville.visiteur(), pimms, Map.of("dates", List.of("2024-02-22")));
        assertThat(lire(page + "/reponses")).contains("jeudi 22 février 2024, 17\u00a0h\u00a030 : <strong>");
    }

    @Test
    void asks_who_comes_once_the_day_is_chosen_and_again_when_it_changes() {
        repondre(ville.visiteur(), pimms, Map.of("dates", List.of("2024-02-22")));
        responsable.poster(page + "/choisir", Map.of("jour", "2024-02-22"));
        var membre = ville.visiteur();

        assertThat(membre.lire(pimms).body()).contains("Viendrez-vous ?");
        assertThat(repondre(membre, pimms, Map.of()).statusCode()).isEqualTo(422);
        repondre(membre, pimms, Map.of("vient", List.of("oui"), "qui", List.of("Deux personnes")));
        assertThat(lire(page)).contains("Un organisme sur 2 a répondu : un vient");
        assertThat(lire(page + "/reponses")).contains("Vient. Qui viendra : Deux personnes.");

        var fiche = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        responsable.envoyer(page + "/modifier", fiche.avec("dates", "2024-03-14").champs);
        assertThat(lire(page + "/reponses")).contains("Avait répondu pour le jeudi 22 février 2024");
        assertThat(membre.lire(pimms).body()).contains("la date a changé depuis");
    }

    @Test
    void keeps_nothing_of_an_answer_that_a_colleague_or_a_chosen_day_was_faster_than() {
        var premier = ville.visiteur();
        var second = ville.visiteur();
        var ouverte = FormulaireHtml.lire(second.lire(pimms).body(), pimms);
        repondre(premier, pimms, Map.of("dates", List.of("2024-02-15")));

        var devancee = second.envoyer(pimms, ouverte.avec("dates", "2024-02-22").champs);

        assertThat(devancee.statusCode()).isEqualTo(422);
        assertThat(devancee.body()).contains("jeudi 15 février 2024", "name=\"garder.dates\"");
        assertThat(dit("select dates::text from reunion_reponse")).isEqualTo("{2024-02-15}");

        var apres = FormulaireHtml.lire(second.lire(pimms).body(), pimms);
        responsable.poster(page + "/choisir", Map.of("jour", "2024-02-15"));
        assertThat(second.envoyer(pimms, apres.champs).statusCode())
                .as("the dates that it answers are no longer asked")
                .isEqualTo(422);
    }

    @Test
    void refuses_what_is_no_link_what_is_too_long_and_dates_that_nobody_proposed() {
        var membre = ville.visiteur();
        var lettres = new StringBuilder(pimms);
        lettres.setCharAt(40, lettres.charAt(40) == 'A' ? 'B' : 'A');
        for (var faux : List.of("/reunion/x", "/reunion/%C3%A9", pimms.substring(0, 60), lettres.toString())) {
            assertThat(membre.lire(faux).statusCode()).as(faux).isEqualTo(404);
        }
        assertThat(membre.lire("/reunion/" + liens().jeton(ReunionId.nouveau(), new OrganismeId(UUID.randomUUID())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur().lire(pimms).statusCode())
                .as("in another town")
                .isEqualTo(404);
        assertThat(membre.poster(pimms, Map.of("dates", "2030-01-01")).statusCode())
                .isEqualTo(422);
        assertThat(membre.poster(pimms, Map.of()).statusCode()).isEqualTo(422);
        var longue =
                repondre(membre, pimms, Map.of("dates", List.of("2024-02-15"), "qui", List.of("é".repeat(20_000))));
        assertThat(longue.statusCode()).isEqualTo(422);
        assertThat(longue.body()).contains("trop long", "éééé");
        assertThat(membre.poster(pimms + "/points", Map.of("quoi", "x".repeat(501)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(membre.poster(pimms + "/points", Map.of("quoi", " \u0001 ")).statusCode())
                .isEqualTo(422);
        assertThat(compte("reunion_reponse") + compte("reunion_point_propose")).isEqualTo("00");
    }

    @Test
    void says_that_it_is_over_once_the_meeting_was_held_cancelled_or_its_body_retired() {
        responsable.poster(page + "/annuler", Map.of());
        var annulee = ville.visiteur().lire(pimms).body();
        assertThat(annulee)
                .contains("Cette réunion est annulée")
                .doesNotContain("<form method=\"post\" action=\"/reunion");
        assertThat(ville.visiteur().poster(pimms, Map.of("dates", "2024-02-15")).statusCode())
                .isEqualTo(410);
        assertThat(ville.visiteur()
                        .poster(pimms + "/points", Map.of("quoi", "Le bus"))
                        .statusCode())
                .isEqualTo(410);
        responsable.poster(page + "/retablir", Map.of());
        faire("update reunion set jour = '2024-01-11'");
        assertThat(ville.visiteur().lire(pimms).body()).contains("Cette réunion est passée");
        faire("update acteur set retire_le = '2024-01-12' where nom = 'PIMMS'");
        assertThat(ville.visiteur().lire(pimms).statusCode()).isEqualTo(404);
    }

    @Test
    void puts_on_the_agenda_what_a_body_proposes_once_somebody_has_accepted_it() {
        var membre = ville.visiteur();
        membre.lire(pimms);
        for (var quoi : List.of("Le site des impôts", "Le site des impôts", "<script>alert(1)</script>")) {
            assertThat(membre.poster(pimms + "/points", Map.of("quoi", quoi)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(compte("reunion_point_propose")).as("a double click is one").isEqualTo("2");
        assertThat(membre.lire(pimms).body())
                .contains("Vous avez proposé 2 points")
                .doesNotContain("<script>alert");
        assertThat(ville.visiteur().lire(lien("Club du port")).body())
                .as("what waits is read by the body alone")
                .doesNotContain("Le site des impôts");
        assertThat(lire("/equipe")).contains("2 points proposés pour une réunion attendent");

        decider("Le site des impôts", "accepter");
        decider("<script>alert(1)</script>", "laisser");

        assertThat(lire(page)).contains("Le site des impôts", "demandé par : PIMMS");
        assertThat(compte("reunion_point_propose")).isEqualTo("0");
        assertThat(lire("/equipe")).doesNotContain("points proposés pour");
    }

    @Test
    void lets_so_many_points_of_one_body_wait_and_so_much_of_one_address_in() {
        var membre = ville.visiteur();
        membre.lire(pimms);
        for (var rang = 0; rang < PointsProposes.AU_PLUS; rang++) {
            membre.poster(pimms + "/points", Map.of("quoi", "Point " + rang));
        }
        var trop = membre.poster(pimms + "/points", Map.of("quoi", "Un de trop"));
        assertThat(trop.statusCode()).isEqualTo(422);
        assertThat(trop.body()).contains("Plusieurs points attendent déjà", "Un de trop");

        for (var rang = PointsProposes.AU_PLUS + 1; rang < MembreController.PAR_JOUR; rang++) {
            membre.poster(pimms + "/points", Map.of());
        }
        var freinee = repondre(membre, pimms, Map.of("dates", List.of("2024-02-15"), "qui", List.of("Lou")));
        assertThat(freinee.statusCode()).isEqualTo(429);
        assertThat(freinee.body()).contains("encore là", "value=\"Lou\"");
        assertThat(compte("reunion_reponse")).isEqualTo("0");
    }

    @Test
    void notes_what_a_body_says_on_the_telephone() {
        var club = page + "/reponses/" + id("Club du port");
        assertThat(repondre(responsable, club, Map.of("dates", List.of("aucune")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire(page + "/reponses")).contains("Aucune des dates ne va.", "au téléphone, le lundi 15 janvier");
        assertThat(ville.visiteur(Role.LECTEUR).lire(club).statusCode()).isIn(403, 404);
        responsable.poster(page + "/annuler", Map.of());
        assertThat(lire(club)).contains("il n'y a plus de réponse à noter");
    }

    @Test
    void forgets_who_was_to_come_once_the_meeting_is_over_for_long_enough() {
        repondre(ville.visiteur(), pimms, Map.of("dates", List.of("2024-02-15"), "qui", List.of("Lou")));
        ville.visiteur().poster(pimms + "/points", Map.of("quoi", "Le bus"));

        purger(LocalDate.of(2024, 2, 22));
        assertThat(compte("reunion_reponse") + compte("reunion_point_propose")).isEqualTo("11");
        purger(LocalDate.of(2024, 2, 23));
        assertThat(compte("reunion_reponse") + compte("reunion_point_propose")).isEqualTo("00");
    }

    private void purger(LocalDate avant) {
        ville.faire(() -> {
            contexte.getBean(TransactionOperations.class).executeWithoutResult(_ -> purge.purger(avant));
            return avant;
        });
    }

    private void decider(String quoi, String choix) {
        var point = dit("select id::text from reunion_point_propose where quoi = '" + quoi + "'");
        assertThat(responsable
                        .poster(page + "/reponses/points/" + point, Map.of("choix", choix))
                        .statusCode())
                .isEqualTo(302);
    }

    /** As a browser sends what the page has, with what is ticked and typed. */
    private static HttpResponse<String> repondre(Visiteur qui, String chemin, Map<String, List<String>> champs) {
        var formulaire = FormulaireHtml.lire(qui.lire(chemin).body(), chemin);
        champs.forEach((nom, valeurs) -> formulaire.avec(nom, valeurs.toArray(String[]::new)));
        return qui.envoyer(chemin, formulaire.champs);
    }

    private LiensDesMembres liens() {
        return contexte.getBean(LiensDesMembres.class);
    }

    private String lien(String nom) {
        return "/reunion/"
                + liens().jeton(
                                new ReunionId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1))),
                                new OrganismeId(UUID.fromString(id(nom))));
    }

    private String id(String nom) {
        return dit("select id::text from acteur where nom = '" + nom + "'");
    }

    private String compte(String table) {
        return dit("select count(*)::text from " + table);
    }

    private String lire(String chemin) {
        return responsable.lire(chemin).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
