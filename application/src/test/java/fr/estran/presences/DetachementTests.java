package fr.estran.presences;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Figures;
import fr.estran.Ville;
import fr.estran.Zip;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Lignes.Ligne;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.echanges.dossiers.Exportation;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class DetachementTests {

    private static final LocalDate EN_2024 = LocalDate.of(2024, 1, 1);
    private static final String CE_QUI_EST_DIT = """
            select count(*)::integer from participation
            join seance on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
            where (demande is not null or suite is not null or acteur_id is not null)
            """;

    /** Counts that are those of everybody of whom something was said. */
    private static final String SEULES = """
            select count(*)::integer
            from (
                select
                    compte.seance_id,
                    sum(compte.nombre) as nombre,
                    count(*) as valeurs,
                    (select portee from seance_detachee where seance_detachee.seance_id = compte.seance_id) as portee,
                    (
                        select count(distinct coalesce(fiche.conserve_id, participation.usager_id))
                        from seance_detachee
                        join participation on participation.seance_id = seance_detachee.seance_id
                        left join fiche_conservee fiche on fiche.absorbe_id = participation.usager_id
                        where seance_detachee.avec_id = compte.seance_id
                            and participation.presence = 'present'
                            and participation.detachee
                    ) as presents
                from seance_demande compte
                join seance on seance.id = compte.seance_id
                where seance.statut = 'tenue'
                group by compte.seance_id
            ) une
            where (presents = 1 or (valeurs = 1 and nombre >= presents))
            """;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Detachement detachement;

    @Autowired
    Emargement emargement;

    @Autowired
    Statistiques statistiques;

    @Autowired
    Exportation exportation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager gestionnaire;

    @TempDir
    Path dossier;

    Ville ville;

    @BeforeEach
    void ouvrir() {
        ville = Ville.dans(contexte).avecQuimper();
    }

    @Test
    void leaves_every_figure_of_a_year_as_it_is_whatever_it_is_narrowed_to() {
        var avant = toutes();

        assertThat(detacher(EN_2024)).isGreaterThan(1_300);

        assertThat(compter(CE_QUI_EST_DIT)).isZero();
        var apres = toutes();
        assertThat(avant).hasSizeGreaterThan(90);
        avant.forEach((cas, chiffres) ->
                assertThat(apres.get(cas).equals(chiffres)).as(cas).isTrue());
    }

    /** Whoever came alone is counted with a neighbour, of the same month where there is one. */
    @Test
    void moves_little_from_one_month_or_quarter_to_another_and_nothing_but_what_was_confided() {
        var mois = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> Periode.mois(YearMonth.of(2023, m)))
                .toList();
        var trimestres = IntStream.rangeClosed(1, 4)
                .mapToObj(t -> Periode.trimestre(2023, t))
                .toList();
        var avant = Map.of("mois", lire(mois), "trimestres", lire(trimestres));
        detacher(EN_2024);

        assertThat(deplacees(avant.get("mois"), lire(mois))).isBetween(0.01, 0.20);
        assertThat(deplacees(avant.get("trimestres"), lire(trimestres))).isBetween(0.0, 0.08);
    }

    private List<Map<List<String>, Integer>> lire(List<Periode> periodes) {
        return Figures.de(contexte, ville, periodes);
    }

    /** Which part of what was confided is counted elsewhere. */
    private static double deplacees(List<Map<List<String>, Integer>> avant, List<Map<List<String>, Integer>> apres) {
        var ecarts = 0;
        var toutes = 0;
        for (int i = 0; i < avant.size(); i++) {
            var figures = new HashSet<>(avant.get(i).keySet());
            figures.addAll(apres.get(i).keySet());
            for (var figure : figures) {
                var valeur = avant.get(i).getOrDefault(figure, 0);
                var ecart = Math.abs(apres.get(i).getOrDefault(figure, 0) - valeur);
                if (List.of("demandes", "orientations").contains(figure.getFirst())) {
                    ecarts += ecart;
                    toutes += valeur;
                } else {
                    assertThat(ecart).as(figure.toString()).isZero();
                }
            }
        }
        return ecarts / 2.0 / toutes;
    }

    /** With the whole database in hand, what it tells of who said something, and whatever one knows of who was where. */
    @Test
    void lets_nobody_tie_a_demande_back_to_a_person() {
        detacher(EN_2024);

        assertThat(compter(SEULES)).isZero();
        assertThat(compter("select count(*)::integer from seance_demande")).isGreaterThan(400);
        assertThat(compter("""
                        select count(distinct xmin::text)::integer
                        from (
                            select seance_demande.xmin
                            from seance_demande
                            join seance on seance.id = seance_demande.seance_id
                            where extract(year from seance.debut) = 2023
                        ) rangees
                        """)).isOne();
        assertThat(Math.abs(jdbc(Double.class, """
                        select corr(place, apres)
                        from (
                            select
                                row_number() over (order by seance_demande.ctid) as place,
                                extract(epoch from seance.debut)::float8 as apres
                            from seance_demande
                            join seance on seance.id = seance_demande.seance_id
                            where extract(year from seance.debut) = 2023
                        ) rangees
                        """))).isLessThan(0.25);
    }

    /** Of all who were at an atelier, one asked for something: their row tells that they did, and the count would tell what. */
    @Test
    void counts_with_a_neighbour_what_one_alone_of_many_asked_for() {
        detacher(EN_2024);
        ville.faire(() -> jdbc.sql("""
                        update participation
                        set demande = 'smartphone', detachee = false
                        where (seance_id, usager_id) in (
                            select distinct on (participation.seance_id) participation.seance_id, participation.usager_id
                            from participation
                            join seance on seance.id = participation.seance_id
                            join action on action.id = seance.action_id
                            where action.type = 'atelier' and seance.statut = 'tenue' and presence = 'present'
                                and extract(year from seance.debut) = 2023)
                        """).update());
        var avant = figures();

        assertThat(detacher(EN_2024)).isGreaterThan(20);

        assertThat(compter(SEULES + " and portee <> 'annee'")).isZero();
        assertThat(figures().equals(avant)).isTrue();
    }

    /** What somebody asks for whom nobody knows counts like the rest, and is taken from the hour at which they came. */
    @Test
    void detaches_what_people_without_a_name_asked_for_and_changes_no_figure() {
        var seance = jdbc(String.class, """
                select seance.id::text
                from seance
                join action on action.id = seance.action_id
                where action.type = 'permanence' and seance.statut = 'tenue' and seance.debut >= '2023-02-01'
                order by seance.debut
                limit 1
                """);
        var figure = List.of("demandes", "permanence", "smartphone");
        var avant = figures().getLast().get(figure);
        ville.faire(() -> jdbc.sql("update seance set statut = 'prevue' where id = '" + seance + "'")
                .update());
        var resolu = new Besoin("smartphone", 10, Suite.RESOLU, null);
        var passages = Stream.generate(UUID::randomUUID).limit(3).toList();
        passages.forEach(passage -> noter(seance, new Inconnu(passage, resolu)));
        noter(seance, new RetraitDInconnu(passages.get(2)));
        noter(seance, new Inconnu(passages.get(1), new Besoin("impots", null, null, null)));
        ville.faire(() -> jdbc.sql("update seance set statut = 'tenue' where id = '" + seance + "'")
                .update());
        assertThat(figures().getLast().get(figure)).isEqualTo(avant + 1);
        var toutes = figures();

        detacher(EN_2024);

        assertThat(figures().equals(toutes)).isTrue();
        assertThat(compter("select count(*)::integer from passage where demande is not null or suite is not null"))
                .isZero();
        assertThat(compter("select count(*)::integer from passage where detachee"))
                .isEqualTo(2);
    }

    @Test
    void leaves_a_quarter_that_is_still_open_and_finds_nothing_to_do_the_second_time() {
        var octobre = Detachement.premierJourOuvert(LocalDate.of(2024, 1, 15), 15);
        assertThat(octobre).isEqualTo("2023-10-01");
        assertThat(Detachement.premierJourOuvert(LocalDate.of(2024, 1, 16), 15)).isEqualTo("2024-01-01");

        detacher(octobre);

        assertThat(compter(CE_QUI_EST_DIT + " and seance.debut >= '2023-10-02'"))
                .isPositive();
        assertThat(compter(CE_QUI_EST_DIT + " and seance.debut < '2023-09-30'")).isZero();
        var comptes = etat();
        assertThat(detacher(octobre)).isZero();
        assertThat(etat()).isEqualTo(comptes);
    }

    @Test
    void counts_once_what_two_instances_detach_at_the_same_time() throws Exception {
        var avant = figures();
        var depart = new CountDownLatch(1);
        try (var deux = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = IntStream.range(0, 2)
                    .mapToObj(_ -> deux.submit(() -> {
                        depart.await();
                        return detacher(EN_2024);
                    }))
                    .toList();
            depart.countDown();
            assertThat(List.of(faits.get(0).get(), faits.get(1).get())).contains(0);
        }
        assertThat(figures().equals(avant)).isTrue();
    }

    /** The sheet of a permanence is completed after the quarter was closed, then put right. */
    @Test
    void adds_what_is_noted_late_and_counts_nobody_twice() {
        detacher(EN_2024);
        var figure = List.of("demandes", "permanence", "smartphone");
        var avant = figures().getLast().get(figure);
        ville.faire(() -> jdbc.sql("""
                        insert into participation (structure_id, seance_id, usager_id, presence, demande, suite, ordre)
                        select seance.structure_id, seance.id, usager.id, 'present', 'smartphone', 'resolu', 999
                        from seance
                        join action on action.id = seance.action_id
                        join usager on not exists (
                            select from participation
                            where participation.seance_id = seance.id and participation.usager_id = usager.id)
                        where action.type = 'permanence' and seance.statut = 'tenue'
                            and extract(year from seance.debut) = 2023
                            and not exists (select from fusion where usager.id in (absorbe_id, conserve_id))
                        order by seance.id, usager.id
                        limit 1
                        """).update());

        assertThat(detacher(EN_2024)).isOne();
        assertThat(figures().getLast().get(figure)).isEqualTo(avant + 1);

        ville.faire(() -> jdbc.sql("update participation set demande = 'smartphone' where ordre = 999")
                .update());
        assertThat(detacher(EN_2024)).isOne();
        assertThat(figures().getLast().get(figure)).isEqualTo(avant + 1);
        assertThat(compter(CE_QUI_EST_DIT)).isZero();
    }

    @Test
    void opens_on_sessions_and_on_no_name() {
        detacher(EN_2024);
        var demandes = figures().getLast().entrySet().stream()
                .filter(f -> f.getKey().getFirst().equals("demandes"))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(demandes).isNotEmpty();
        demandes.forEach((chemin, valeur) -> {
            var lignes = ville.faire(() ->
                    statistiques.lignes(definition(chemin), chemin, Periode.annee(2023), Selection.AUCUNE, 0, 10_000));
            assertThat(lignes.somme()).as(chemin.toString()).isEqualTo(valeur);
            assertThat(lignes.objet().nominatif()).isFalse();
            assertThat(lignes.page()).extracting(Ligne::cellules).allSatisfy(cellules -> {
                var moment = String.valueOf(cellules.get(0));
                assertThat(moment).matches("2023(-(T[1-4]|\\d\\d(-\\d\\d)?))?");
                assertThat(cellules.get(3) == null).isEqualTo(moment.length() < 10);
            });
        });
    }

    @Test
    void comes_back_from_a_folder_with_the_same_figures() throws Exception {
        detacher(EN_2024);
        var avant = figures();
        for (var fichier : Zip.fichiers(exporter()).entrySet()) {
            Files.writeString(dossier.resolve(fichier.getKey()), fichier.getValue());
        }
        assertThat(Files.readString(dossier.resolve("demandes.csv"))).startsWith("seance,demande,nombre\n");

        var ailleurs = Ville.dans(contexte).avec(dossier);
        ville = ailleurs;

        assertThat(figures().equals(avant)).isTrue();
        assertThat(detacher(EN_2024)).isZero();
        assertThat(figures().equals(avant)).isTrue();
    }

    @Test
    void counts_nothing_twice_when_an_older_folder_comes_again() {
        var avant = figures();
        detacher(EN_2024);

        ville.avecQuimper();

        assertThat(figures().equals(avant)).isTrue();
        assertThat(compter(CE_QUI_EST_DIT)).isZero();
    }

    private void noter(String seance, Fait fait) {
        var compte = ville.comptes.get(Role.CONSEILLER).valeur();
        var saisie = new Saisie(UUID.randomUUID(), SeanceId.valueOf(seance), Instant.now(), compte, compte, null, fait);
        assertThat(ville.faire(() -> emargement.noter(saisie))).isEqualTo(new ResultatSaisie.Notee(false));
    }

    private int detacher(LocalDate avant) {
        return ville.faire(() -> detachement.detacher(avant));
    }

    private List<Map<List<String>, Integer>> figures() {
        return Figures.de(contexte, ville, Figures.ANNEES);
    }

    private Map<String, Map<List<String>, Integer>> toutes() {
        return Figures.restreintes(contexte, ville, Figures.ANNEES);
    }

    private static Indicateur definition(List<String> chemin) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.compte(chemin))
                .findFirst()
                .orElseThrow();
    }

    private List<String> etat() {
        return ville.faire(() -> jdbc.sql("""
                        select concat_ws(' ', seance_id, demande, nombre) from seance_demande
                        union all select concat_ws(' ', seance_id, avec_id, portee) from seance_detachee
                        order by 1
                        """).query(String.class).list());
    }

    private byte[] exporter() {
        var unMoment = new TransactionTemplate(gestionnaire);
        unMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return StructureCourante.auNomDe(
                ville.structure,
                () -> Objects.requireNonNull(unMoment.execute(_ -> {
                    try {
                        var octets = new ByteArrayOutputStream();
                        exportation.exporter(octets);
                        return octets.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })));
    }

    private int compter(String sql) {
        return jdbc(Integer.class, sql);
    }

    private <T> T jdbc(Class<T> type, String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(type).single());
    }
}
