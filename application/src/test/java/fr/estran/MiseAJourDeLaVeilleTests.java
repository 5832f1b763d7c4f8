package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.acteurs.Role;
import fr.estran.acteurs.Roles;
import fr.estran.commun.Periode;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.droits.Droits;
import fr.estran.exploitation.ResultatRestauration;
import fr.estran.exploitation.Sauvegardes;
import fr.estran.statistiques.Statistiques;
import fr.estran.structures.Structures;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a town finds that ran the code of migration 324: surveys whose forms waited under the server's key, wishes in a sealed box,
 * accounts of one role. The key is another one here, as after a restoration that lost it: nothing of it may keep a page shut.
 */
@Tag("long")
class MiseAJourDeLaVeilleTests {

    @TempDir
    static Path lieu;

    static ConfigurableApplicationContext service;
    static StructureId quimper;

    @BeforeAll
    static void la_veille() throws Exception {
        var archive = Path.of(MiseAJourDeLaVeilleTests.class
                .getResource("/mise-a-jour/veille.tar.gz")
                .toURI());
        assertThat(Sauvegardes.remettre(archive, lieu.resolve("base"), _ -> {}))
                .isInstanceOf(ResultatRestauration.Faite.class);
        service = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--estran.horloge=2024-01-15T08:00:00Z",
                        "--estran.base.ephemere=false",
                        "--estran.base.url=",
                        "--estran.base.dossier=" + lieu.resolve("base"));
        quimper = service.getBean(Structures.class).pourHote("localhost").orElseThrow();
    }

    @AfterAll
    static void arreter() {
        service.close();
    }

    @Test
    void goes_through_every_migration_that_came_since() {
        var migrations = service.getBean(Flyway.class).info();
        assertThat(migrations.pending()).isEmpty();
        assertThat(migrations.applied())
                .anyMatch(migration -> migration.getVersion() != null
                        && migration.getVersion().getVersion().compareTo("325") >= 0);
    }

    @Test
    void counts_whom_it_counted() {
        var chiffres = faire(() -> service.getBean(Statistiques.class).indicateurs(Periode.annee(2023)));

        assertThat(chiffres.valeur("usagers")).isEqualTo(394);
        assertThat(chiffres.valeur("par_type", "atelier", "participations")).isEqualTo(439);
    }

    @Test
    void keeps_each_form_that_waited_and_each_voice() {
        assertThat(dit("select count(*) from enquete_bulletin where contenu is not null"))
                .isEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATEUR", "RESPONSABLE", "CONSEILLER", "ACCUEIL", "LECTEUR", "PARTENAIRE"})
    void opens_to_everybody_the_pages_of_their_role(Role role) {
        var connu = new Visiteur(
                        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "localhost")
                .entrer(role.code() + "@demo.invalid", "sable et galets 2024");

        assertThat(service.getBean(Droits.class).pages(Roles.de(role)))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(connu.lire(page).statusCode()).as(page).isLessThan(500));
        assertThat(connu.lire("/plan-du-site").body()).contains("Se déconnecter");
    }

    private static int dit(String sql) {
        return faire(() ->
                service.getBean(JdbcClient.class).sql(sql).query(Integer.class).single());
    }

    private static <T> T faire(Callable<T> travail) {
        return StructureCourante.auNomDe(
                quimper,
                () -> service.getBean(TransactionOperations.class).<T>execute(_ -> {
                    try {
                        return travail.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
