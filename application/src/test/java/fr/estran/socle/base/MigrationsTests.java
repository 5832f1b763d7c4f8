package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The upgrade of a town that followed each landing: 545 landed after 550, 551, 552, 555 and 556, which it had by then. */
@Tag("long")
class MigrationsTests {

    private static final MigrationVersion TARDIVE = MigrationVersion.fromVersion("545");

    @TempDir
    static Path lieu;

    static Path avant;
    static NavigableSet<MigrationVersion> connues;
    static NavigableSet<MigrationVersion> dAlors;

    @BeforeAll
    static void une_base_d_avant_la_tardive() throws Exception {
        connues = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                .map(migration ->
                        MigrationVersion.fromVersion(migration.getFilename().replaceAll("^V|__.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        dAlors = new TreeSet<>(connues.headSet(MigrationVersion.fromVersion("556"), true));
        assertThat(dAlors.remove(TARDIVE)).isTrue();
        avant = lieu.resolve("avant");
        try (var postgres = PostgresEmbarque.demarrer(avant, false)) {
            assertThat(Migrations.jouer(RolesBase.preparer(postgres.administrateur()), dAlors))
                    .isTrue();
        }
    }

    @Test
    void of_one_that_came_late_are_played_when_the_service_starts_and_give_what_they_give_in_order() throws Exception {
        var base = lieu.resolve("mise-a-jour");
        assertThat(Sauvegardes.prendre(avant, lieu.resolve("avant.tar.gz"), _ -> {}))
                .isInstanceOf(ResultatSauvegarde.Faite.class);
        assertThat(Restaurations.remettre(lieu.resolve("avant.tar.gz"), base, _ -> {}))
                .as("has not all migrations up to its last")
                .isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(base)).isEqualTo(Lignes.de(avant));

        try (var contexte = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + base)) {
            assertThat(contexte.getBean(Flyway.class).info().pending()).isEmpty();
        }
        assertThat(forme(base)).isEqualTo(forme(DossierPret.dans(lieu.resolve("neuve"))));

        defaire(base);
    }

    /** As docs/exploitation.md says to: the folder aside, the copy of before in its place; the program of before knows all of it. */
    private static void defaire(Path base) throws Exception {
        Files.move(base, lieu.resolve("postgres.avant"));
        try (var copies = Files.newDirectoryStream(lieu.resolve("mise-a-jour.avant-mise-a-jour"), "estran-*.tar.gz")) {
            assertThat(Restaurations.remettre(copies.iterator().next(), base, _ -> {}))
                    .isInstanceOf(ResultatRestauration.Faite.class);
        }
        assertThat(Lignes.de(base)).isEqualTo(Lignes.de(avant));
        try (var postgres = PostgresEmbarque.demarrer(base, false)) {
            assertThat(Migrations.jouer(RolesBase.preparer(postgres.administrateur()), dAlors))
                    .as("nothing is left in it that they do not know")
                    .isTrue();
        }
    }

    /** What a backup copies of a table, it copies by the names of its columns. */
    @Test
    void that_came_in_another_order_leave_backups_that_come_back() throws Exception {
        var base = lieu.resolve("dans-le-desordre");
        try (var postgres = PostgresEmbarque.demarrer(base, false)) {
            var acces = RolesBase.preparer(postgres.administrateur());
            assertThat(Migrations.jouer(acces, connues)).isTrue();
            try (var connexion = postgres.administrateur().connecter(RolesBase.BASE);
                    var ordre = connexion.createStatement()) {
                ordre.execute("alter table technique.structure drop column code_insee, add column code_insee text");
                ordre.execute("insert into technique.structure (structure_id, code_insee, nom, hote)"
                        + " values (gen_random_uuid(), '29232', 'Ville d''essai', 'essai.invalid')");
            }
        }
        Sauvegardes.prendre(base, lieu.resolve("desordre.tar.gz"), _ -> {});
        var remise = lieu.resolve("remise");

        assertThat(Restaurations.remettre(lieu.resolve("desordre.tar.gz"), remise, _ -> {}))
                .isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(noms(remise)).containsExactly("29232 Ville d'essai essai.invalid");
    }

    @Test
    void that_this_program_does_not_know_are_not_played_in_part() throws Exception {
        try (var postgres = PostgresEmbarque.demarrer(lieu.resolve("inconnue"), false)) {
            var acces = RolesBase.preparer(postgres.administrateur());
            assertThat(Migrations.jouer(acces, List.of(connues.first(), MigrationVersion.fromVersion("99999"))))
                    .isFalse();
            try (var connexion = postgres.administrateur().connecter(RolesBase.BASE)) {
                assertThat(TablesRepository.tables(connexion)).isEmpty();
            }
        }
    }

    /** All but rows. */
    private static Map<String, String> forme(Path base) throws Exception {
        var forme = new TreeMap<>(Lignes.de(base));
        forme.keySet().removeIf(quoi -> quoi.contains(".") || quoi.equals("sequences"));
        return forme;
    }

    private static List<String> noms(Path base) throws Exception {
        try (var embarquee = BaseEmbarquee.joindre(base);
                var connexion = Lignes.connecter(embarquee)) {
            return TablesRepository.lire(
                    connexion,
                    "select concat_ws(' ', code_insee, nom, hote) from technique.structure",
                    ligne -> ligne.getString(1));
        }
    }
}
