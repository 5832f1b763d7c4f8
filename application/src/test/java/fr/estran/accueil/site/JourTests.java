package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the day. It is Monday 15 January 2024, nine o'clock. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class JourTests {

    private static final Pattern FEUILLES = Pattern.compile("/equipe/seances/([0-9a-f-]{36})/presences");

    @Autowired
    ApplicationContext contexte;

    @TempDir
    Path dossier;

    Ville ville;

    /** C1 is who signs in as a counsellor; C2 is a colleague. */
    @BeforeEach
    void une_journee() throws IOException {
        var village = Village.dans(dossier);
        village.ecrire(
                "conseillers", "id,nom,prenom,entree\nC1,Moi,Camille,2020-01-01\nC2,Autre,Dominique,2020-01-01\n");
        village.ecrire("thematiques", "code,libelle,champ\nphotos,Photos,usages_quotidiens\n");
        village.ecrire(
                "usagers",
                "id,nom,prenom\n"
                        + Stream.of(1, 2, 3)
                                .map(n -> "U" + n + ",Exemple,Luce" + n + "\n")
                                .collect(Collectors.joining()));
        village.ecrire("actions", """
                id,type,titre,thematique,capacite
                A1,atelier,Mes photos,photos,2
                A2,permanence,Aide du lundi,,
                A3,rendez_vous,Rendez-vous,,
                A4,atelier,Chez Dominique,photos,8
                A5,atelier,Jamais lundi,photos,8
                A6,permanence,Déjà finie,,
                """);
        village.ecrire("seances", """
                id,action,lieu,debut,fin,statut
                S1,A1,L1,2024-01-15T14:00,2024-01-15T16:00,prevue
                S2,A2,L1,2024-01-15T08:30,2024-01-15T10:00,prevue
                S3,A3,L1,2024-01-15T10:30,2024-01-15T11:00,prevue
                S4,A3,L1,2024-01-15T11:00,2024-01-15T11:30,prevue
                S5,A4,L1,2024-01-15T09:30,2024-01-15T10:30,prevue
                S6,A5,L1,2024-01-15T17:00,2024-01-15T18:00,annulee
                S7,A6,L1,2024-01-15T07:00,2024-01-15T08:00,prevue
                S8,A1,L1,2024-01-18T14:00,2024-01-18T16:00,prevue
                """);
        village.ecrire(
                "seances_conseillers", "seance,conseiller\nS1,C1\nS2,C1\nS3,C1\nS4,C1\nS5,C2\nS6,C1\nS7,C1\nS8,C1\n");
        village.ecrire("inscriptions", """
                id,action,usager,inscrit_le,statut,canal
                I1,A1,U1,2024-01-02,confirmee,telephone
                I2,A1,U2,2024-01-03,confirmee,telephone
                I3,A1,U3,2024-01-03,liste_attente,telephone
                I4,A4,U1,2024-01-03,confirmee,telephone
                """);
        village.ecrire("participations", "seance,usager,presence,demande,duree_min,suite,acteur\n");
        ville = Ville.dans(contexte).avec(dossier);
        sql(
                "update compte set conseiller_id = (select id from conseiller where reference = 'C1') where 'conseiller' = any (roles)");
    }

    @Test
    void shows_each_session_once_those_of_whoever_looks_first_with_their_places_and_the_next_one() {
        var page = page(Role.CONSEILLER);
        assertThat(page)
                .containsSubsequence(
                        "Mes séances",
                        "de 8 h 30 à 10 h",
                        "En ce moment",
                        "Aide du lundi",
                        "Sans inscription",
                        "de 10 h 30 à 11 h 30",
                        "Prochaine",
                        "2 rendez-vous",
                        "de 14 h à 16 h",
                        "Mes photos",
                        "2 places prises sur 2 · 1 en attente",
                        "de 17 h à 18 h",
                        "Annulée",
                        "Jamais lundi",
                        "de 7 h à 8 h",
                        "À clore",
                        "Déjà finie",
                        "Les autres séances du jour",
                        "Chez Dominique",
                        "Dominique Autre",
                        "1 place prise sur 8")
                .doesNotContain("Exemple");
        assertThat(page.split("Prochaine", -1)).hasSize(2);
        assertThat(feuilles(page)).hasSize(7).doesNotHaveDuplicates();
        assertThat(page.split("Mes photos", -1)).hasSize(2);
    }

    @Test
    void shows_all_of_them_in_the_order_of_their_hours_to_whoever_holds_none() {
        assertThat(page(Role.RESPONSABLE))
                .containsSubsequence(
                        "Les séances du jour",
                        "Aide du lundi",
                        "Prochaine",
                        "Chez Dominique",
                        "2 rendez-vous",
                        "Mes photos")
                .doesNotContain("Mes séances");
        assertThat(page(Role.ADMINISTRATEUR)).contains("Aide du lundi").doesNotContain("/presences\"");
    }

    @Test
    void tells_the_next_session_where_there_is_none_today() {
        sql("update seance set debut = debut + interval '1 day', fin = fin + interval '1 day'");
        assertThat(page(Role.CONSEILLER))
                .contains(
                        "Vous n'avez pas de séance aujourd'hui.", "La prochaine : mardi 16 janvier, 7 h, Déjà finie.");
    }

    @Test
    void puts_whoever_is_to_be_called_above_the_sessions() {
        sql("""
                insert into appel_recu (structure_id, id, recu_le, telephone, sujet, quand, rappeler_le)
                values (structure_courante(), gen_random_uuid(), '2024-01-15 07:00Z', '06 39 98 00 01', 'autre',
                    'des_que_possible', '2024-01-15')
                """);
        assertThat(page(Role.CONSEILLER))
                .containsSubsequence("D'abord", "1 appel à rendre", "Mes séances", "Ce qui attend");
    }

    /** Side by side on a desk; on a telephone, whoever opens the page sees what comes next without moving it. */
    @Test
    @Tag("navigateur")
    void stands_in_two_columns_and_shows_what_comes_next_first_on_a_telephone() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, true, page -> {
                ouvrir(page);
                var seances = page.locator(".journee > div").boundingBox();
                var attend = page.locator(".journee > section").boundingBox();
                assertThat(attend.x).isGreaterThanOrEqualTo(seances.x + seances.width);
                assertThat(attend.y).isEqualTo(seances.y);
            });
            navigateur.ouvrir(390, true, page -> {
                ouvrir(page);
                var suivante = page.locator(".suivante").boundingBox();
                assertThat(suivante.y + suivante.height).isLessThan(800);
            });
        }
    }

    /** With what each of three transactions is told, it makes twenty, and fifteen for a sheet, however many modules have a say. */
    @Test
    void reads_in_few_statements() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        conseiller.lire("/equipe");
        var feuille = "/equipe/seances/" + feuilles(page(Role.CONSEILLER)).getFirst() + "/presences";

        assertThat(ordres(() -> conseiller.lire("/equipe"))).hasSizeLessThanOrEqualTo(17);
        assertThat(ordres(() -> conseiller.lire(feuille))).hasSizeLessThanOrEqualTo(12);
    }

    /** Those of the request that reads many things in one. */
    private static List<String> ordres(Runnable lire) {
        var ordres = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var lus = new ListAppender<ILoggingEvent>();
        lus.start();
        ordres.setLevel(Level.DEBUG);
        ordres.addAppender(lus);
        try {
            lire.run();
        } finally {
            ordres.detachAppender(lus);
            ordres.setLevel(null);
        }
        var dits = List.copyOf(lus.list);
        var fil = dits.stream()
                .filter(dit -> dit.getFormattedMessage().contains("json_agg(lue)"))
                .map(ILoggingEvent::getThreadName)
                .findFirst()
                .orElseThrow();
        return dits.stream()
                .filter(dit -> dit.getThreadName().equals(fil))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(dit -> dit.contains(" ["))
                .toList();
    }

    private void ouvrir(Page page) {
        ville.entrer(page, Role.CONSEILLER);
        page.navigate(ville.adresse("/equipe"));
    }

    private String page(Role role) {
        return ville.visiteur(role)
                .lire("/equipe")
                .body()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static List<String> feuilles(String page) {
        return FEUILLES.matcher(page).results().map(trouvee -> trouvee.group(1)).toList();
    }

    private void sql(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
