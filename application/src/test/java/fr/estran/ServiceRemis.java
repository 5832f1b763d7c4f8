package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.base.Restaurations;
import fr.estran.socle.base.ResultatRestauration;
import fr.estran.socle.commun.Causes;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Structures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A backup of an older version of the demonstration, put back and started on today's code: what holds whichever it is. Its key is
 * another one here, as after a restoration that lost it: nothing of it may keep a page shut.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
abstract class ServiceRemis {

    /** All accounts of the demonstration had it when the backups were made, whatever is asked of a password today. */
    private static final String MOT_DE_PASSE = "sable et galets 2024";

    private final String archive;
    private Instant depart;
    private final String perte;
    private Throwable refus;
    private Path copies;
    private ConfigurableApplicationContext contexte;
    private StructureId ville;

    /**
     * @param archive its name among the test's resources
     * @param perte said of what today's code would take away
     */
    ServiceRemis(String archive, String perte) {
        this.archive = archive;
        this.perte = perte;
    }

    @BeforeAll
    void remettre(@TempDir Path lieu) throws Exception {
        depart = Instant.now();
        var fichier = Path.of(
                ServiceRemis.class.getResource("/mise-a-jour/" + archive).toURI());
        var base = lieu.resolve("base");
        assertThat(Restaurations.remettre(fichier, base, _ -> {})).isInstanceOf(ResultatRestauration.Faite.class);
        refus = catchThrowable(() -> demarrer(base, "0"));
        assertThat(catchThrowable(() -> demarrer(base, "99999")))
                .as("what was never told")
                .isNotNull();
        contexte = demarrer(base, version(refus));
        copies = lieu.resolve("base.avant-mise-a-jour");
        ville = contexte.getBean(Structures.class).pourHote("localhost").orElseThrow();
    }

    /** That by which one agrees, as it is told. */
    private static String version(Throwable refus) {
        return Causes.de(refus)
                .map(String::valueOf)
                .flatMap(phrase ->
                        Pattern.compile("PERTESAGREEES=(\\d+)").matcher(phrase).results())
                .map(trouvee -> trouvee.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static ConfigurableApplicationContext demarrer(Path base, String pertesAgreees) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--estran.horloge=2024-01-15T08:00:00Z",
                        "--estran.base.ephemere=false",
                        "--estran.base.url=",
                        "--estran.base.dossier=" + base,
                        "--estran.base.pertes-agreees=" + pertesAgreees);
    }

    @AfterAll
    void arreter() {
        contexte.close();
    }

    @Test
    void goes_through_every_migration_that_came_since() {
        var migrations = bean(Flyway.class).info();
        assertThat(migrations.pending()).isEmpty();
        assertThat(migrations.applied())
                .as("an archive of today tells nothing of an upgrade")
                .anyMatch(migration -> migration.getInstalledOn().toInstant().isAfter(depart));
    }

    @Test
    void asks_before_it_takes_away_what_people_gave() {
        assertThat(Causes.de(refus).map(String::valueOf).toList())
                .anySatisfy(phrase ->
                        assertThat(phrase).contains(perte, "Rien n'a été changé", "ESTRAN_BASE_PERTESAGREEES="));
    }

    @Test
    void copies_the_database_once_before_it_changes_it() {
        assertThat(copies).isDirectoryContaining("glob:**/estran-*.tar.gz");
        assertThat(copies.toFile().list())
                .filteredOn(nom -> nom.endsWith(".tar.gz"))
                .hasSize(1);
    }

    @Test
    void counts_whom_it_counted() {
        var chiffres = faire(() -> bean(Statistiques.class).indicateurs(Periode.annee(2023)));

        assertThat(chiffres.valeur("usagers")).isEqualTo(394);
        assertThat(chiffres.valeur("par_type", "atelier", "participations")).isEqualTo(439);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATEUR", "RESPONSABLE", "CONSEILLER", "ACCUEIL", "LECTEUR", "PARTENAIRE"})
    void opens_to_everybody_the_pages_of_their_role(Role role) {
        var connu = passant().entrer(role.code() + "@demo.invalid", MOT_DE_PASSE);

        assertThat(bean(Droits.class).pages(Roles.de(role)))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(connu.lire(page).statusCode()).as(page).isLessThan(500));
        assertThat(connu.lire("/plan-du-site").body()).contains("Se déconnecter");
    }

    final <T> T bean(Class<T> type) {
        return contexte.getBean(type);
    }

    /** In one transaction, in the name of the town. */
    final <T> T faire(Callable<T> travail) {
        return StructureCourante.auNomDe(
                ville,
                () -> bean(TransactionOperations.class).<T>execute(_ -> {
                    try {
                        return travail.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    /** What a statement says, row after row. */
    final <T> List<T> lire(String sql, Class<T> type) {
        return faire(() -> bean(JdbcClient.class).sql(sql).query(type).list());
    }

    final Visiteur passant() {
        return new Visiteur(
                contexte.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "localhost");
    }
}
