package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A body that the service does not know asks to stand in the directory. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PostulantsTests {

    private static final AtomicInteger CONNEXIONS = new AtomicInteger();
    private static final String ICI = "/annuaire/proposer";
    private static final Map<String, String> CLUB = Map.of(
            "nom", "Club du port",
            "missions", "Aide aux papiers, gratuite, le mardi matin",
            "telephone", "02 61 91 00 14");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    PostulantRepository purge;

    @Autowired
    TransactionOperations transactions;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_neuve() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void waits_for_the_team_and_is_read_by_nobody_else() {
        assertThat(ville.visiteur().lire("/annuaire").body()).contains("href=\"" + ICI + "\"");
        assertThat(responsable.lire("/equipe/propositions").body()).doesNotContain("demandent à être");

        assertThat(ville.visiteur().lire(ICI).body()).containsPattern("(?s)<ol>((?!</ol>).)*href=\"/annuaire\"");

        var envoi = postuler(CLUB);
        assertThat(envoi.headers().firstValue("Location").orElse("")).endsWith(ICI + "/merci");
        assertThat(ville.visiteur().lire(ICI + "/merci").body()).contains("publié avant");

        assertThat(responsable.lire("/equipe").body()).contains("Un organisme demande à être");
        assertThat(responsable.lire("/equipe/propositions").body())
                .contains("Club du port", "Aide aux papiers", "tel:0261910014", "Ajouter aux organismes")
                .doesNotContain("Aucune proposition");
        assertThat(ville.visiteur().lire("/annuaire").body()).doesNotContain("Club du port");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe/propositions").statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte)
                        .visiteur(Role.RESPONSABLE)
                        .lire("/equipe/propositions")
                        .body())
                .doesNotContain("Club du port");
    }

    @Test
    void is_a_body_once_it_was_added_and_is_then_asked_for_its_first_sheet() {
        postuler(CLUB);
        var ajout = decider("ajouter");
        var suite = ajout.headers().firstValue("Location").orElseThrow();

        assertThat(suite).contains("/equipe/propositions/liens/" + dit("select id::text from acteur"));
        assertThat(responsable.lire(suite).body()).contains("Demander une première fiche", "Club du port");
        assertThat(dit("select nom || ' / ' || missions || ' / ' || telephone from acteur"))
                .isEqualTo("Club du port / Aide aux papiers, gratuite, le mardi matin / 02 61 91 00 14");
        assertThat(combien()).isEqualTo("0");
        assertThat(ville.visiteur().lire("/annuaire").body())
                .as("nobody has written its sheet yet")
                .doesNotContain("Club du port");
    }

    @Test
    void is_never_added_beside_one_of_its_name() {
        postuler(CLUB);
        faire("insert into acteur (structure_id, id, nom)"
                + " values (structure_courante(), gen_random_uuid(), 'Association CLUB du Port')");
        assertThat(responsable.lire("/equipe/propositions").body())
                .contains("est déjà connu : Association CLUB du Port")
                .doesNotContain("value=\"ajouter\"");
        decider("ajouter");
        assertThat(dit("select count(*)::text from acteur")).isEqualTo("1");
        assertThat(combien()).isEqualTo("1");
    }

    @Test
    void leaves_nothing_once_it_was_set_aside_and_is_decided_once() {
        postuler(CLUB);
        var id = dit("select id::text from postulant");
        assertThat(decider("autre chose").statusCode()).isEqualTo(404);
        assertThat(combien()).isEqualTo("1");
        decider("ecarter");
        assertThat(combien()).isEqualTo("0");
        assertThat(responsable
                        .poster("/equipe/propositions/postulants/" + id, Map.of("geste", "ajouter"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(dit("select count(*)::text from acteur")).isEqualTo("0");
    }

    @Test
    void shows_again_what_is_not_right_and_counts_once_what_is_sent_twice() {
        for (var faute : Map.of(
                        "nom", " ",
                        "missions", "a".repeat(1_001),
                        "telephone", "appelez-moi",
                        "courriel", "pas une adresse")
                .entrySet()) {
            var champs = new HashMap<>(CLUB);
            champs.put(faute.getKey(), faute.getValue());
            var reponse = postuler(champs);
            assertThat(reponse.statusCode()).as(faute.getKey()).isEqualTo(422);
            assertThat(reponse.body()).contains("aria-invalid=\"true\"", "id=\"" + faute.getKey() + "-faute\"");
        }
        var injoignable = new HashMap<>(CLUB);
        injoignable.put("telephone", "");
        assertThat(postuler(injoignable).body()).contains("Donnez un téléphone ou un e-mail");
        assertThat(combien()).isEqualTo("0");

        postuler(CLUB);
        postuler(CLUB);
        assertThat(combien()).isEqualTo("1");
    }

    @Test
    void takes_so_many_a_day_from_one_connection_and_no_more_than_one_reads() {
        var visiteur = ville.visiteur().depuis("127.0.9.1");
        for (var rang = 0; rang < 5; rang++) {
            var champs = new HashMap<>(CLUB);
            champs.put("nom", "Club " + rang);
            assertThat(visiteur.remplir(ICI, champs).statusCode()).isEqualTo(302);
        }
        var trop = visiteur.remplir(ICI, CLUB);
        assertThat(trop.statusCode()).isEqualTo(429);
        assertThat(trop.body()).contains("Rien n'est enregistré", "value=\"Club du port\"");
        assertThat(ville.visiteur().depuis("127.0.9.2").remplir(ICI, CLUB).statusCode())
                .isEqualTo(302);

        faire("insert into postulant (structure_id, id, nom, missions, telephone, recu_le)"
                + " select structure_courante(), gen_random_uuid(), 'Autre ' || n, 'Aide', '02 61 91 00 14', '2024-01-10'"
                + " from generate_series(1, 34) n");
        var encore = new HashMap<>(CLUB);
        encore.put("nom", "Club de trop");
        assertThat(ville.visiteur().depuis("127.0.9.3").remplir(ICI, encore).statusCode())
                .isEqualTo(429);
    }

    @Test
    void is_forgotten_where_nobody_decides() {
        postuler(CLUB);
        ville.faire(() -> {
            transactions.executeWithoutResult(_ -> purge.purger(LocalDate.parse("2024-01-15")));
            return true;
        });
        assertThat(combien()).isEqualTo("1");
        ville.faire(() -> {
            transactions.executeWithoutResult(_ -> purge.purger(LocalDate.parse("2024-01-16")));
            return true;
        });
        assertThat(combien()).isEqualTo("0");
    }

    /** Each from a connection of its own. */
    private HttpResponse<String> postuler(Map<String, String> champs) {
        return ville.visiteur()
                .depuis("127.0.10." + CONNEXIONS.incrementAndGet())
                .remplir(ICI, champs);
    }

    private HttpResponse<String> decider(String geste) {
        return responsable.poster(
                "/equipe/propositions/postulants/" + dit("select id::text from postulant"), Map.of("geste", geste));
    }

    private String combien() {
        return dit("select count(*)::text from postulant");
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc().sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc().sql(sql).query(String.class).single());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
