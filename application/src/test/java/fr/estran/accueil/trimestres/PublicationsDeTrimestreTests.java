package fr.estran.accueil.trimestres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter that is being made: read by whoever holds its sessions, published in one step, taken back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PublicationsDeTrimestreTests {

    private static final String PAGE = "/equipe/programme/trimestres/2024-T2";
    private static final String PUBLIER = PAGE + "/publier";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    /** Three actions of the next quarter, of which one is without a session. */
    @BeforeEach
    void une_ville_et_son_prochain_trimestre() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var dite : List.of("Photos du printemps|2024-04-10", "Trier ses e-mails|2024-05-14")) {
            var mots = dite.split("\\|");
            var cree = responsable.remplir(
                    "/equipe/programme/nouvelle",
                    Map.of(
                            "type", "atelier",
                            "titre", mots[0],
                            "capacite", "6",
                            "jour", mots[1],
                            "debut", "10:00",
                            "fin", "11:30",
                            "conseillers", conseiller("C1").toString(),
                            "publiee", ""));
            if (cree.body().contains("name=\"accord\"")) {
                var accord = cree.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
                cree = responsable.envoyer(
                        "/equipe/programme/nouvelle",
                        FormulaireHtml.lire(cree.body(), "/equipe/programme/nouvelle")
                                .avec("accord", accord)
                                .champs);
            }
            assertThat(cree.statusCode()).as(cree.body()).isEqualTo(302);
        }
        ville.faire(() -> jdbc.sql("""
                        insert into action (structure_id, id, type, titre, trimestre, publiee)
                        values (structure_courante(), gen_random_uuid(), 'evenement', 'Fête sans date', '2024-T2', false)
                        """).update());
    }

    private ConseillerId conseiller(String reference) {
        return ville.faire(() -> jdbc.sql("select id from conseiller where reference = :reference")
                .param("reference", reference)
                .query(ConseillerId.class)
                .single());
    }

    private ActionId action(String titre) {
        return ville.faire(() -> jdbc.sql("select id from action where titre = :titre")
                .param("titre", titre)
                .query(ActionId.class)
                .single());
    }

    private List<String> publiees() {
        return ville.faire(() -> jdbc.sql("""
                        select titre || ' ' || coalesce(inscriptions_des::text, '-')
                        from action
                        where trimestre = '2024-T2' and publiee
                        order by titre
                        """).query(String.class).list());
    }

    private String page() {
        return responsable.lire(PAGE).body().replace("&#39;", "'");
    }

    @Test
    void publishes_all_drafts_at_once_with_one_day_of_opening() {
        assertThat(page()).contains("En préparation", PUBLIER, "« Fête sans date » : cette action n'a aucune séance.");
        assertThat(responsable.lire(PUBLIER).body())
                .contains("Photos du printemps", "Trier ses e-mails")
                .contains("« Fête sans date » n'a aucune séance.");

        var fait = responsable.remplir(PUBLIER, Map.of("ouverture", "2024-03-18"));

        assertThat(fait.statusCode()).isEqualTo(302);
        assertThat(publiees()).containsExactly("Photos du printemps 2024-03-18", "Trier ses e-mails 2024-03-18");
        assertThat(page()).contains("Publié par", "Les inscriptions ouvrent le lundi 18 mars 2024");
        var public_ = ville.visiteur().lire("/programme/" + action("Photos du printemps"));
        assertThat(public_.statusCode()).isEqualTo(200);
        assertThat(public_.body()).contains("18 mars");
        assertThat(ville.<Long>faire(() -> jdbc.sql(
                                "select count(*) from journal where acte in ('trimestre.publier', 'programme.publier')")
                        .query(Long.class)
                        .single()))
                .isEqualTo(3);
    }

    @Test
    void leaves_what_one_chose_to_leave_and_an_action_its_own_day() {
        ville.faire(
                () -> jdbc.sql("update action set inscriptions_des = '2024-03-25' where titre = 'Trier ses e-mails'")
                        .update());
        var formulaire = FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER);
        var une = formulaire
                .avec("actions", action("Trier ses e-mails").toString())
                .avec("ouverture", "2024-03-18");
        assertThat(responsable.envoyer(PUBLIER, une.champs).statusCode()).isEqualTo(302);
        assertThat(publiees()).containsExactly("Trier ses e-mails 2024-03-25");
        assertThat(page()).contains("1 action laissée en brouillon par choix.");
        assertThat(FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER).champs)
                .doesNotContainKey("actions");
    }

    @Test
    void refuses_a_wrong_day_nothing_ticked_and_what_begins_before_it_opens() {
        var sansJour = responsable.remplir(PUBLIER, Map.of("ouverture", ""));
        assertThat(sansJour.statusCode()).isEqualTo(422);
        assertThat(sansJour.body()).contains("href=\"#ouverture");
        assertThat(responsable.remplir(PUBLIER, Map.of("ouverture", "un jour")).statusCode())
                .isEqualTo(422);
        var tard = responsable.remplir(PUBLIER, Map.of("ouverture", "2024-04-12"));
        assertThat(tard.statusCode()).isEqualTo(422);
        assertThat(tard.body()).contains("« Photos du printemps » commence le mercredi 10 avril");
        var rien =
                FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER).avec("ouverture", "2024-03-18");
        rien.champs.remove("actions");
        assertThat(responsable.envoyer(PUBLIER, rien.champs).statusCode()).isEqualTo(422);
        assertThat(publiees()).isEmpty();
    }

    @Test
    void publishes_nothing_that_was_not_shown_nor_anything_of_another_town() {
        var ouvert =
                FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER).avec("ouverture", "2024-03-18");
        ville.faire(() -> jdbc.sql("update action set titre = 'Autre chose' where titre = 'Photos du printemps'")
                .update());
        var devance = responsable.envoyer(PUBLIER, ouvert.champs);
        assertThat(devance.statusCode()).isEqualTo(409);
        assertThat(devance.body()).contains("Rien n'est publié", "Autre chose");
        assertThat(publiees()).isEmpty();

        var ailleurs = Ville.dans(contexte).avecQuimper();
        var etrangere = ailleurs.<UUID>faire(() -> jdbc.sql("select id from action order by reference limit 1")
                .query(UUID.class)
                .single());
        var forge = FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER)
                .avec("ouverture", "2024-03-18")
                .avec("actions", etrangere.toString());
        assertThat(responsable.envoyer(PUBLIER, forge.champs).statusCode()).isEqualTo(422);
    }

    @Test
    void is_taken_back_to_the_letter_until_somebody_has_asked_for_a_place() {
        responsable.remplir(PUBLIER, Map.of("ouverture", "2024-03-18"));
        assertThat(page()).contains("Tout remettre en brouillon");
        var sansDire = responsable.poster(PAGE + "/retirer", Map.of());
        assertThat(sansDire.statusCode()).isEqualTo(422);
        assertThat(sansDire.body())
                .contains("2 actions publiées avec ce trimestre", "Cochez la case", "href=\"#confirme");
        assertThat(publiees()).hasSize(2);
        assertThat(responsable
                        .remplir(PAGE + "/retirer", Map.of("confirme", "oui"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(publiees()).isEmpty();
        assertThat(ville.<Long>faire(() -> jdbc.sql("select count(*) from action where inscriptions_des = '2024-03-18'")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(page()).contains("En préparation").doesNotContain("Publié par");

        responsable.remplir(PUBLIER, Map.of("ouverture", "2024-03-18"));
        ville.faire(() -> jdbc.sql("""
                        insert into inscription (structure_id, id, reference, action_id, usager_id, inscrit_le, statut)
                        select structure_courante(), gen_random_uuid(), 'IX1', action.id, usager.id, '2024-01-15', 'liste_attente'
                        from action, (select id from usager order by reference limit 1) usager
                        where action.titre = 'Photos du printemps'
                        """).update());
        assertThat(page())
                .contains("une inscription a été prise, dans une action")
                .doesNotContain("Tout remettre en brouillon");
        responsable.poster(PAGE + "/retirer", Map.of("confirme", "oui"));
        assertThat(page()).contains("ne peut plus être retirée");
        assertThat(publiees()).hasSize(2);
    }

    @Test
    void is_read_by_whoever_holds_its_sessions_until_one_of_them_changes() {
        assertThat(page()).contains("Relecture", "Pas encore relu.");
        var cle = conseiller("C1").toString();
        assertThat(relire(ville.visiteur(Role.CONSEILLER), cle, "oui")).isEqualTo(404);
        assertThat(relire(responsable, "reste", "oui")).isEqualTo(404);
        assertThat(relire(responsable, cle, "oui")).isEqualTo(302);
        assertThat(page()).contains("Relu par Camille responsable le lundi 15 janvier 2024", "etiquette info\">Relu");

        ville.faire(() -> jdbc.sql("update seance set fin = fin + interval '15 minutes' where debut > '2024-05-01'")
                .update());
        assertThat(page()).contains("Changé depuis : à relire.").doesNotContain("etiquette info\">Relu");
        var perimee =
                responsable.poster(PAGE + "/relectures", Map.of("partie", cle, "vue", "autre chose", "relue", "oui"));
        assertThat(perimee.statusCode()).isEqualTo(302);
        assertThat(page()).contains("Une séance a changé pendant que vous lisiez");

        ville.faire(() -> jdbc.sql("update seance set fin = fin - interval '15 minutes' where debut > '2024-05-01'")
                .update());
        assertThat(page()).doesNotContain("Changé depuis");
        assertThat(relire(responsable, cle, "non")).isEqualTo(302);
        assertThat(page()).contains("Pas encore relu.");
    }

    @Test
    void says_that_it_is_published_already_to_whoever_clicks_twice() {
        var ouvert =
                FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER).avec("ouverture", "2024-03-18");
        assertThat(responsable.envoyer(PUBLIER, ouvert.champs).statusCode()).isEqualTo(302);
        assertThat(page()).contains("sont publiées");
        assertThat(responsable.envoyer(PUBLIER, ouvert.champs).statusCode()).isEqualTo(302);
        assertThat(page()).contains("étaient déjà publiées").doesNotContain("Rien n'est publié");
    }

    @Test
    void sees_a_text_that_moved_and_what_one_books_by_but_not_its_own_publication() {
        var cle = conseiller("C1").toString();
        ville.faire(() -> jdbc.sql("update action set pour_qui = 'Venez' where titre = 'Photos du printemps'")
                .update());
        assertThat(relire(responsable, cle, "oui")).isEqualTo(302);
        var ouvert =
                FormulaireHtml.lire(responsable.lire(PUBLIER).body(), PUBLIER).avec("ouverture", "2024-03-18");
        ville.faire(() -> jdbc.sql(
                        "update action set pour_qui = null, a_apporter = 'Venez' where titre = 'Photos du printemps'")
                .update());
        assertThat(page()).contains("Changé depuis");
        assertThat(responsable.envoyer(PUBLIER, ouvert.champs).statusCode()).isEqualTo(409);
        assertThat(relire(responsable, cle, "oui")).isEqualTo(302);
        responsable.remplir(PUBLIER, Map.of("ouverture", "2024-03-18"));
        assertThat(publiees()).hasSize(2);
        assertThat(page()).doesNotContain("Changé depuis");
    }

    @Test
    void forgets_who_read_and_published_it_when_the_journal_does_and_keeps_the_day() {
        relire(responsable, conseiller("C1").toString(), "oui");
        responsable.remplir(PUBLIER, Map.of("ouverture", "2024-03-18"));
        assertThat(page()).contains("Relu par", "Publié par");
        ville.faire(
                () -> jdbc.sql("update trimestre_relecture set le = le - 400").update());
        ville.faire(() -> jdbc.sql("update trimestre_du_programme set publie_le = publie_le - 400")
                .update());

        StructureCourante.auNomDe(ville.structure, () -> {
            contexte.getBean(Purges.class).passer();
            return ville;
        });

        assertThat(page()).doesNotContain("Relu par", "Publié par").contains("Publié");
        assertThat(ville.<List<String>>faire(() -> jdbc.sql(
                                "select publie_le || ' ' || coalesce(publie_par, '-') from trimestre_du_programme")
                        .query(String.class)
                        .list()))
                .containsExactly("2022-12-11 -");
    }

    @Test
    void lets_a_counsellor_read_their_own_alone() {
        ville.faire(() -> jdbc.sql("update compte set conseiller_id = :conseiller where 'conseiller' = any (roles)")
                .param("conseiller", conseiller("C1"))
                .update());
        var conseillere = ville.visiteur(Role.CONSEILLER);
        assertThat(relire(conseillere, conseiller("C1").toString(), "oui")).isEqualTo(302);
        assertThat(relire(conseillere, "tout", "oui")).isEqualTo(302);
        ville.faire(() -> jdbc.sql("""
                        update seance_conseiller set conseiller_id = (select id from conseiller where reference = 'C2')
                        where debut > '2024-05-01'
                        """).update());
        assertThat(relire(conseillere, conseiller("C2").toString(), "oui")).isEqualTo(404);
        assertThat(relire(conseillere, "tout", "oui")).isEqualTo(404);
    }

    private int relire(Visiteur qui, String partie, String relue) {
        var page = qui.lire(PAGE).body();
        var lue = Pattern.compile("name=\"partie\" value=\"" + partie
                        + "\"><input type=\"hidden\" name=\"vue\" value=\"([^\"]*)\"")
                .matcher(page);
        var vue = lue.find()
                ? lue.group(1)
                : ville.<String>faire(() -> contexte.getBean(Relectures.class)
                        .parties(fr.estran.programme.TrimestreDuProgramme.lire("2024-T2")
                                .orElseThrow())
                        .getFirst()
                        .empreinte());
        if (partie.equals("tout")) {
            vue = ville.<String>faire(() -> Relectures.empreinte(contexte.getBean(Relectures.class)
                    .parties(fr.estran.programme.TrimestreDuProgramme.lire("2024-T2")
                            .orElseThrow())));
        }
        return qui.poster(PAGE + "/relectures", Map.of("partie", partie, "vue", vue, "relue", relue))
                .statusCode();
    }
}
