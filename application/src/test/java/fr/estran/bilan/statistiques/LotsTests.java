package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.estran.Ville;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LotsTests {

    private static final Periode ANNEE = Periode.annee(2023);
    private static final int CHANGEMENTS = 45;

    /** What is told by lot: none of it may be read by what is counted as a whole. */
    private static final Pattern DES_LOTS = Pattern.compile(
            "\\b(?:from|join)\\s+(tenue|emargement\\w*|seance\\w*|participation|personnes?|portrait|venues?_comptees?|frequentation"
                    + "|activite|agenda|programmee|action_comptee|affluence|effectif\\w*|arrivee|retour|usager)\\b");

    /** All that may happen to records, one row at random: of a town of which all is known to be counted otherwise after it. */
    private static final Map<String, String> CHANGEMENTS_POSSIBLES = new TreeMap<>(Map.ofEntries(
            Map.entry("somebody is noted", """
                    insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                    select seance.structure_id, seance.id, usager.id, 'present', 99
                    from (select * from seance where statut = 'tenue' order by random() limit 1) seance,
                        (select * from usager order by random() limit 1) usager
                    """),
            Map.entry("somebody is noted at a session of before", """
                    insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                    select seance.structure_id, seance.id, usager.id, 'present', 99
                    from (select * from seance where statut = 'tenue' order by debut + random() * interval '90 days' limit 1) seance,
                        (select * from usager order by random() limit 1) usager
                    """),
            Map.entry("somebody did not come, or did", """
                    update participation
                    set presence = case presence when 'present' then 'absent' else 'present' end, demande = null, suite = null,
                        acteur_id = null
                    where (seance_id, usager_id) in (select seance_id, usager_id from participation order by random() limit 3)
                    """),
            Map.entry("somebody is taken off", """
                    delete from participation
                    where (seance_id, usager_id) in (select seance_id, usager_id from participation order by random() limit 2)
                    """),
            Map.entry("a sheet is reopened", """
                    update seance set statut = 'prevue' where id in (select id from seance where statut = 'tenue' order by random() limit 1)
                    """),
            Map.entry("a session is held after all", """
                    update seance set statut = 'tenue', motif_annulation = null
                    where id in (select id from seance where statut <> 'tenue' order by random() limit 1)
                    """),
            Map.entry("a session was in another year", """
                    update seance set debut = debut - interval '364 days', fin = fin - interval '364 days'
                    where id in (select id from seance order by random() limit 1)
                    """),
            Map.entry("a session was somewhere else", """
                    update seance set lieu_id = (select id from lieu order by random() limit 1)
                    where id in (select id from seance order by random() limit 1)
                    """),
            Map.entry("a session is of another action", """
                    update seance set action_id = (select id from action order by random() limit 1)
                    where id in (select id from seance order by random() limit 1)
                    """),
            Map.entry(
                    "a session is undone",
                    "delete from seance where id in (select id from seance order by random() limit 1)"),
            Map.entry("an action is of another kind", """
                    update action set type = 'rendez_vous' where id in (select id from action where type = 'permanence' order by random() limit 1)
                    """),
            Map.entry("appointments are of a quarter", """
                    update action set recueil_id = (select id from action autre where autre.type = action.type and autre.recueil_id is null
                        and autre.id <> action.id order by random() limit 1)
                    where recueil_id is null and id in (select id from action where type = 'rendez_vous' order by random() limit 1)
                    """),
            Map.entry("heads are counted", """
                    insert into affluence (structure_id, seance_id, anonymes)
                    select structure_id, id, 4 from seance where statut = 'tenue' order by random() limit 1
                    on conflict (structure_id, seance_id) do update set anonymes = affluence.anonymes + 3
                    """),
            Map.entry("heads are described", """
                    insert into effectif (structure_id, seance_id, tranche, nombre)
                    select structure_id, seance_id, 'soixante_dix_plus', 1 from affluence order by random() limit 1
                    on conflict do nothing
                    """),
            Map.entry("somebody leaves the line", """
                    insert into arrivee (structure_id, id, seance_id, arrivee_le, etat, etat_le, etat_saisie)
                    select structure_id, gen_random_uuid(), id, debut, 'parti', debut, gen_random_uuid()
                    from seance where statut = 'tenue' order by random() limit 1
                    """),
            Map.entry("somebody is sent to a body", """
                    insert into orientation (structure_id, id, acteur_id, besoin, jour, origine)
                    select acteur.structure_id, gen_random_uuid(), acteur.id, besoin_dit.code, '2023-05-04', 'conseiller'
                    from acteur, besoin_dit order by random() limit 1
                    """),
            Map.entry("two records are one", """
                    insert into fusion (structure_id, absorbe_id, conserve_id, le)
                    select un.structure_id, un.id, autre.id, '2024-01-02'
                    from (select * from usager where id not in (select absorbe_id from fusion) order by random() limit 1) un,
                        (select * from usager where id not in (select absorbe_id from fusion) order by random() limit 1) autre
                    where un.id <> autre.id
                    """),
            Map.entry("two records are two again", """
                    delete from fusion where absorbe_id in (select absorbe_id from fusion order by random() limit 1)
                    """),
            Map.entry("somebody is older than was said", """
                    update usager set annee_naissance = 1940, genre = 'F'
                    where id in (select id from usager order by random() limit 2)
                    """),
            Map.entry("somebody is anonymous", """
                    update usager set anonyme_depuis = '2024-01-10', nom = null, prenom = null, telephone = null, email = null,
                        quartier = null, situation = null
                    where id in (select id from usager where anonyme_depuis is null order by random() limit 1)
                    """),
            Map.entry(
                    "somebody is erased",
                    "delete from usager where id in (select id from usager order by random() limit 1)"),
            Map.entry("a venue is in another district", """
                    update lieu set quartier = (select code from quartier order by random() limit 1)
                    where id in (select id from lieu order by random() limit 1)
                    """),
            Map.entry("a counsellor held it", """
                    insert into seance_conseiller (structure_id, seance_id, conseiller_id)
                    select seance.structure_id, seance.id, conseiller.id from seance, conseiller order by random() limit 1
                    on conflict do nothing
                    """),
            Map.entry("a counsellor did not hold it", """
                    delete from seance_conseiller
                    where (seance_id, conseiller_id) in (select seance_id, conseiller_id from seance_conseiller order by random() limit 1)
                    """),
            Map.entry("somebody waits", """
                    update inscription set statut = 'liste_attente', canal = 'telephone'
                    where id in (select id from inscription order by random() limit 2)
                    """),
            Map.entry("a theme is another's", """
                    update action set thematique = (select code from thematique order by random() limit 1)
                    where id in (select id from action order by random() limit 1)
                    """)));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Donnees donnees;

    @Autowired
    Decomptes decomptes;

    @Autowired
    IndicateurRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    StructureId quimper;

    /** A town of its own: what is changed here, nobody else counts. */
    @BeforeEach
    void une_ville() {
        quimper = Ville.dans(contexte).avecQuimper().structure;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void give_what_all_rows_give_whatever_is_changed(long graine) {
        var hasard = new Random(graine);
        var faits = new TreeSet<String>();
        var selection = graine == 1 ? Selection.AUCUNE : Selection.AUCUNE.avec(Filtre.CONSEILLER, "C1");
        var periodes = List.of(ANNEE, new Periode(LocalDate.of(2022, 9, 15), LocalDate.of(2023, 4, 3)));
        for (int tour = 0; tour < CHANGEMENTS; tour++) {
            var quoi = List.copyOf(CHANGEMENTS_POSSIBLES.keySet()).get(hasard.nextInt(CHANGEMENTS_POSSIBLES.size()));
            if (changer(hasard, quoi)) {
                faits.add(quoi);
                for (var periode : periodes) {
                    memes(quoi + ", round " + tour, periode, tour % 3 == 0 ? Selection.AUCUNE : selection);
                }
            }
        }
        assertThat(faits).as("what could be done").hasSizeGreaterThan(12);
    }

    /** In one snapshot, while others write: what was kept from before, or was counted meanwhile by others, is not of it. */
    @Test
    void give_what_all_rows_give_at_each_moment_while_others_write() throws Exception {
        var fini = new AtomicBoolean();
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var ecritures = Stream.of(11L, 12L, 13L)
                    .map(graine -> guichets.submit(() -> {
                        var hasard = new Random(graine);
                        while (!fini.get()) {
                            changer(
                                    hasard,
                                    hasard.nextBoolean() ? "somebody is noted" : "somebody did not come, or did");
                        }
                    }))
                    .toList();
            var lectures = Stream.of(1, 2)
                    .map(_ -> guichets.submit(() -> {
                        for (int tour = 0; tour < 15; tour++) {
                            memes("while others write", ANNEE, Selection.AUCUNE);
                        }
                    }))
                    .toList();
            for (var lecture : lectures) {
                lecture.get();
            }
            fini.set(true);
            for (var ecriture : ecritures) {
                ecriture.get();
            }
        }
        memes("afterwards", ANNEE, Selection.AUCUNE);
    }

    @Test
    void are_counted_again_alone_where_few_have_changed() {
        var avant = lire(ANNEE, Selection.AUCUNE);
        changer(new Random(5), "somebody is noted");
        var apres = dans(() -> decomptes.decompte(ANNEE, Selection.AUCUNE));

        var changes = Lots.changes(avant.etats(), apres.etats());
        assertThat(Lots.aPart(changes)).isTrue();
        assertThat(changes).hasSizeBetween(2, 3);
        assertThat(apres.lots().keySet())
                .filteredOn(lot -> apres.lots().get(lot) != avant.lots().get(lot))
                .containsAnyElementsOf(changes)
                .isSubsetOf(changes);
    }

    @Test
    void of_one_town_are_not_another_s() {
        var autre = donnees.structure();
        donnees.pour(autre, () -> donnees.present(donnees.seance("permanence", "2023-03-01T09:00"), donnees.usager()));
        var avant = dans(autre, () -> decomptes.decompte(ANNEE, Selection.AUCUNE));
        lire(ANNEE, Selection.AUCUNE);

        changer(new Random(7), "somebody is noted");
        changer(new Random(7), "an action is of another kind");

        assertThat(dans(autre, () -> decomptes.decompte(ANNEE, Selection.AUCUNE)))
                .isSameAs(avant);
        assertThat(avant.indicateurs().valeur("usagers")).isEqualTo(1);
    }

    /** Whoever waits may still be called there: who was never called is counted otherwise, though nothing of the period has changed. */
    @Test
    void are_told_of_a_session_that_comes_after_their_period() {
        var avant = lire(ANNEE, Selection.AUCUNE).complements().valeur("jamais_appeles");
        dans(() -> jdbc.sql("""
                insert into seance (structure_id, id, reference, action_id, debut, fin, statut)
                select
                    structure_id,
                    gen_random_uuid(),
                    'S99' || row_number() over (),
                    action_id,
                    '2031-06-03 09:00+00',
                    '2031-06-03 10:00+00',
                    'prevue'
                from inscription
                where statut = 'liste_attente'
                group by structure_id, action_id
                """).update());

        memes("a session is to come", ANNEE, Selection.AUCUNE);
        assertThat(avant).isPositive();
        assertThat(lire(ANNEE, Selection.AUCUNE).complements().valeur("jamais_appeles"))
                .isZero();
    }

    /** Its state would be that of other rows. */
    @Test
    void do_not_hold_what_a_figure_counted_as_a_whole_reads() {
        assertThat(Indicateurs.TOUS)
                .filteredOn(indicateur -> !indicateur.parLot())
                .hasSizeGreaterThan(10)
                .allSatisfy(indicateur -> assertThat(new RequetesDIndicateur(indicateur).compte(0))
                        .as(indicateur.cle())
                        .doesNotContainPattern(DES_LOTS));
    }

    /** A change that nobody notes is a figure that stays. */
    @Test
    void are_told_of_each_change_of_a_table_that_a_figure_reads() {
        var suivies = tables("""
                select relname from pg_class join pg_trigger on tgrelid = pg_class.oid where tgname = 'releve_change'
                """);
        var sql = Socle.sql("", Selection.AUCUNE)
                + Indicateurs.TOUS.stream()
                        .map(indicateur -> new RequetesDIndicateur(indicateur).compte(0))
                        .toList()
                + Stream.of(Filtre.values()).map(Filtre::seance).toList();
        var lues = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)")
                .matcher(sql)
                .results()
                .map((MatchResult lu) -> lu.group(1))
                .collect(toSet());
        lues.retainAll(
                tables("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"));

        assertThat(lues).hasSizeGreaterThan(20).isSubsetOf(suivies);
    }

    private Set<String> tables(String sql) {
        return dans(() -> new TreeSet<>(jdbc.sql(sql).query(String.class).list()));
    }

    /** @return whether there was something to change, and the rules of the records allow it */
    private boolean changer(Random hasard, String quoi) {
        var sql = Objects.requireNonNull(CHANGEMENTS_POSSIBLES.get(quoi));
        try {
            return dans(() -> {
                jdbc.sql("select setseed(:graine)")
                        .param("graine", hasard.nextDouble())
                        .query()
                        .singleRow();
                return jdbc.sql(sql).update() > 0;
            });
        } catch (DataAccessException e) {
            return false;
        }
    }

    private void memes(String quoi, Periode periode, Selection selection) {
        var instantane = new TransactionTemplate(transactions);
        instantane.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        StructureCourante.auNomDe(
                quimper,
                () -> instantane.execute(_ -> {
                    var gardes = figures(decomptes.decompte(periode, selection));
                    var comptes = figures(repository.compter(periode, selection));
                    if (!gardes.equals(comptes)) {
                        var ecarts = new TreeSet<String>();
                        gardes.forEach((chemin, valeur) -> {
                            if (!valeur.equals(comptes.get(chemin))) {
                                ecarts.add(chemin + " " + valeur + " and not " + comptes.get(chemin));
                            }
                        });
                        comptes.keySet().stream()
                                .filter(chemin -> !gardes.containsKey(chemin))
                                .forEach(chemin -> ecarts.add(chemin + " lost"));
                        fail(quoi + " " + periode + " " + selection + ": " + ecarts);
                    }
                    return gardes;
                }));
    }

    private static Map<List<String>, Integer> figures(Decompte decompte) {
        var figures = new LinkedHashMap<>(decompte.indicateurs().valeurs());
        figures.putAll(decompte.complements().valeurs());
        return figures;
    }

    private Decompte lire(Periode periode, Selection selection) {
        return dans(() -> decomptes.decompte(periode, selection));
    }

    private <T> T dans(Supplier<T> travail) {
        return dans(quimper, travail);
    }

    private <T> T dans(StructureId structure, Supplier<T> travail) {
        var transaction = new TransactionTemplate(transactions);
        return StructureCourante.auNomDe(
                structure, () -> Objects.requireNonNull(transaction.execute(_ -> travail.get())));
    }
}
