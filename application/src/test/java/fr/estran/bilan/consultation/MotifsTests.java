package fr.estran.bilan.consultation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Permanence;
import fr.estran.socle.droits.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has the whole database, the journal in it, and all the time in the world. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class MotifsTests {

    static final String CE_TRIMESTRE = "2024-T1";

    /** And the row of the town itself, which whoever adds a row of its own locks. */
    static final List<String> TABLES_DES_MOTIFS = List.of("motif", "motif_envoi", "releve_modifie", "structure");

    /** That somebody is signed in, and when they last asked for a page, whatever page it was. */
    static final String SESSION = "technique.session";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur conseiller;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        conseiller = ville.visiteur(Role.CONSEILLER);
    }

    @Test
    void writes_the_sums_and_nothing_else_anywhere() {
        var matin = Permanence.de(contexte, ville, "rendez_vous");
        recevoir();
        envoyer(Map.of("nombre.langue", "12"));
        var page = conseiller.lire("/equipe/motifs").body();
        var avant = copie();
        var compteurs = compteurs();

        assertThat(conseiller
                        .poster("/equipe/motifs", champs(UUID.randomUUID(), Map.of("nombre.handicap", "11")))
                        .statusCode())
                .isEqualTo(302);

        var changees = changees(avant);
        assertThat(changees).contains("motif");
        changees.removeAll(TABLES_DES_MOTIFS);
        assertThat(changees).isSubsetOf(SESSION);
        assertThat(compteurs()).as("sequences").isEqualTo(compteurs);
        assertThat(page).contains("reliées à personne");
        assertThat(matin.sql("select count(*) from journal where acte like '%motif%'"))
                .isEqualTo("0");
    }

    /** Nor does the database know that somebody looked at the reasons, or was told that theirs had come. */
    @Test
    void writes_nothing_when_the_page_is_read() {
        envoyer(Map.of("nombre.langue", "12"));
        var avant = copie();

        assertThat(conseiller.lire("/equipe/motifs?recu=" + UUID.randomUUID()).body())
                .contains("Ces nombres sont ajoutés au trimestre.");
        assertThat(conseiller.lire("/equipe/motifs?recu=moi").statusCode()).isEqualTo(400);

        assertThat(changees(avant)).isSubsetOf(SESSION);
    }

    /** Two quarters in which the same people came, and the same reasons were told, each by somebody else. */
    @Test
    void leaves_the_same_rows_whoever_told_which_reason() {
        var dites = Stream.concat(
                        Collections.nCopies(7, "langue").stream(), Collections.nCopies(5, "handicap").stream())
                .toList();
        var traces = new ArrayList<String>();
        for (var essai = 0; essai < 2; essai++) {
            une_ville();
            var quiDitQuoi = new ArrayList<>(dites);
            Collections.shuffle(quiDitQuoi, new Random(essai));
            var matin = Permanence.de(contexte, ville, "rendez_vous");
            var comptes = new LinkedHashMap<String, Integer>();
            for (var raison : quiDitQuoi) {
                matin.noter(matin.saisie(matin.compte, 1, new BesoinDe(matin.personne("Yann", "Riou"), Besoin.VIDE)));
                comptes.merge("nombre." + raison, 1, Integer::sum);
            }
            envoyer(comptes.entrySet().stream()
                    .collect(
                            toMap(Map.Entry::getKey, compte -> compte.getValue().toString())));
            traces.add(trace());
        }
        assertThat(traces).allMatch(traces.getFirst()::equals);
    }

    /** Which of the reasons grew last is not told by the version, the place or the order of the rows. */
    @Test
    void writes_every_reason_of_the_quarter_anew_in_one_order() {
        envoyer(Map.of("nombre.technicite", "20", "nombre.mobilite", "3"));
        envoyer(Map.of("nombre.confidentialite", "11"));

        assertThat(ville.faire(() -> jdbc.sql("select count(distinct xmin::text) from motif")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        assertThat(ville.faire(() -> jdbc.sql("select motif from motif order by ctid")
                        .query(String.class)
                        .list()))
                .containsExactly("confidentialite", "mobilite", "technicite");
        assertThat(ville.faire(() -> jdbc.sql("""
                        select string_agg(attname, ' ' order by attname) from pg_attribute
                        where attrelid in ('motif'::regclass, 'motif_envoi'::regclass) and attnum > 0
                        """).query(String.class).single()))
                .isEqualTo("id motif nombre structure_id structure_id trimestre type");
        assertThat(ville.faire(() -> jdbc.sql("""
                        select count(*) from motif
                        join participation on participation.xmin = motif.xmin
                        """).query(Integer.class).single()))
                .isZero();
    }

    @Test
    void takes_eleven_at_least_until_the_quarter_is_over_and_each_sum_once() throws Exception {
        assertThat(envoyer(Map.of("nombre.langue", "10"))).isEqualTo(422);
        assertThat(envoyer(Map.of("trimestre", "2023-T4", "nombre.langue", "3")))
                .isEqualTo(302);
        var envoi = UUID.randomUUID();
        try (var fils = Executors.newFixedThreadPool(4)) {
            var demandes = Collections.nCopies(6, (Callable<Integer>) () -> conseiller
                    .poster("/equipe/motifs", champs(envoi, Map.of("nombre.langue", "11")))
                    .statusCode());
            for (var reponse : fils.invokeAll(demandes)) {
                assertThat(reponse.get()).isEqualTo(302);
            }
        }
        assertThat(trace()).contains("2023-T4 rendez_vous langue 3", "2024-T1 rendez_vous langue 11");
    }

    @Test
    void refuses_what_is_no_sum() {
        for (var champ : List.of(
                "trimestre=2025-T1",
                "trimestre=x",
                "type=atelier",
                "nombre.langue=-11",
                "nombre.langue=1e9",
                "nombre.chiromancie=30",
                "nombre.langue=99999")) {
            var dits = new TreeMap<>(Map.of("nombre.mobilite", "11"));
            dits.put(champ.split("=")[0], champ.split("=")[1]);
            assertThat(envoyer(dits)).as(champ).isEqualTo(422);
        }
        assertThat(trace()).isEmpty();
    }

    @Test
    @Tag("navigateur")
    void keeps_a_tap_on_the_device_until_there_are_eleven() {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, true, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe/motifs"));
                assertThat(Navigateur.fautes(page)).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(390);
                var demandes = new ArrayList<String>();
                page.onRequest(demande -> demandes.add(demande.url()));
                for (var fois = 0; fois < 10; fois++) {
                    toucher(page, fois % 2 == 0 ? "langue" : "mobilite");
                }
                assertThat(page.locator("[data-preparer=rendez_vous]").isDisabled())
                        .isTrue();
                toucher(page, "langue");
                assertThat(demandes).isEmpty();

                page.click("[data-preparer=rendez_vous]");
                page.click("text=Envoyer ces nombres");
                page.waitForSelector("text=Ces nombres sont ajoutés au trimestre.");
                assertThat(page.locator("#garde").textContent()).contains("Gardé dans cet appareil : 0");
            });
        }
        assertThat(trace()).isEqualTo("2024-T1 rendez_vous langue 6\n2024-T1 rendez_vous mobilite 5");
    }

    private static void toucher(Page page, String raison) {
        page.click("[data-type=rendez_vous][data-raison=" + raison + "]");
    }

    private void recevoir() {
        var matin = Permanence.de(contexte, ville, "rendez_vous");
        matin.noter(matin.saisie(matin.compte, 1, new BesoinDe(matin.personne("Anne", "Riou"), Besoin.VIDE)));
    }

    private int envoyer(Map<String, String> nombres) {
        return conseiller
                .poster("/equipe/motifs", champs(UUID.randomUUID(), nombres))
                .statusCode();
    }

    private static Map<String, String> champs(UUID envoi, Map<String, String> nombres) {
        var champs = new TreeMap<>(Map.of("envoi", envoi.toString(), "trimestre", CE_TRIMESTRE, "type", "rendez_vous"));
        champs.putAll(nombres);
        return champs;
    }

    private String trace() {
        return ville.faire(() -> jdbc
                .sql("select trimestre || ' ' || type || ' ' || motif || ' ' || nombre from motif order by ctid")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .collect(joining("\n")));
    }

    private List<String> changees(Map<String, String> avant) {
        var apres = copie();
        return new ArrayList<>(apres.keySet().stream()
                .filter(table -> !apres.get(table).equals(avant.get(table)))
                .toList());
    }

    /** Every row of the town and of the service, with its version and its place: more than a dump tells. */
    private Map<String, String> copie() {
        return ville.faire(() -> jdbc.sql("""
                        select oid::regclass::text
                        from pg_class
                        where relkind = 'r'
                            and relnamespace in ('public'::regnamespace, 'technique'::regnamespace)
                            and has_table_privilege(oid, 'select')
                        """).query(String.class).list().stream()
                .collect(toMap(
                        table -> table,
                        table -> String.join(
                                "\n",
                                jdbc.sql("select concat_ws(' ', t.xmin, t.xmax, t.ctid, t) from " + table
                                                + " t order by t.ctid")
                                        .query(String.class)
                                        .list()))));
    }

    private String compteurs() {
        return ville.faire(() -> jdbc.sql(
                        "select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) from pg_sequences order by 1")
                .query(String.class)
                .list()
                .toString());
    }
}
