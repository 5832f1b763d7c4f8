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
import java.time.Instant;
import java.util.List;
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
 * What a town that ran the version before finds after its upgrade: the backup of a demonstration of that version, put back
 * and started on today's code. How it is made afresh at each release is in docs/exploitation.md.
 */
@Tag("long")
class MiseAJourTests {

    private static final String MOT_DE_PASSE = "lavabo tondeuse pivoine seigle";

    @TempDir
    static Path lieu;

    static ConfigurableApplicationContext service;
    static StructureId quimper;
    static Instant depart;

    @BeforeAll
    static void la_version_d_avant() throws Exception {
        depart = Instant.now();
        var archive = Path.of(MiseAJourTests.class
                .getResource("/mise-a-jour/derniere-version.tar.gz")
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
                .as("an archive of today tells nothing of an upgrade")
                .anyMatch(migration -> migration.getInstalledOn().toInstant().isAfter(depart));
    }

    @Test
    void counts_whom_it_counted() {
        var chiffres = faire(() -> service.getBean(Statistiques.class).indicateurs(Periode.annee(2023)));

        assertThat(chiffres.valeur("usagers")).isEqualTo(394);
        assertThat(chiffres.valeur("par_type", "atelier", "participations")).isEqualTo(439);
    }

    @Test
    void counts_what_people_wished_and_keeps_no_more_who() {
        var chiffres = faire(() -> service.getBean(Statistiques.class).complements(Periode.annee(2023)));

        assertThat(chiffres.valeur("souhaits_personnes")).isEqualTo(131);
        assertThat(chiffres.repartition("souhaits")).containsEntry("caf", 19).containsEntry("reseaux_sociaux", 9);
        assertThat(faire(() -> service.getBean(JdbcClient.class)
                        .sql("select count(*) from versement_ligne where nom_table = 'souhait'")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    /** There was none: its agreements, its arrivals and the absence named after it tell them. */
    @Test
    void makes_posts_of_what_told_them() {
        assertThat(faire(() -> service.getBean(JdbcClient.class)
                        .sql(
                                "select concat_ws(' ', reference, debut, fin) from vacance_de_poste"
                                        + " union all select concat_ws(' ', reference, debut, fin, part) from affectation order by 1")
                        .query(String.class)
                        .list()))
                .containsExactly(
                        "PO1 2023-07-01 2023-09-10",
                        "PO1-1 2021-09-01 2023-06-30 100",
                        "PO1-2 2023-09-11 100",
                        "PO2-1 2021-09-01 100");
    }

    /** Each respondent's answers stood together, and every import remembered them. */
    @Test
    void counts_what_was_answered_and_keeps_no_respondent() {
        assertThat(lire("select reference || ' ' || lancee_le || ' ' || repondants from enquete"))
                .containsExactly("E2023 2023-11-06 46");
        assertThat(lire("select valeur || ' ' || nombre from enquete_compte where question = 'mobile' order by 1"))
                .containsExactly("* 46", "non 10", "oui 36");
        assertThat(lire("select nom_table from versement_ligne where nom_table like 'enquete_rep%'"))
                .isEmpty();
        assertThat(lire("select relname::text from pg_class where relname = 'enquete_reponse'"))
                .isEmpty();
    }

    @Test
    void names_the_quarters_of_which_folders_told() {
        assertThat(lire("select titre from consultation where relevee and ouvre = '2023-10-01'"))
                .containsExactly("Souhaits relevés, 4e trimestre 2023");
    }

    private static List<String> lire(String sql) {
        return faire(() ->
                service.getBean(JdbcClient.class).sql(sql).query(String.class).list());
    }

    @Test
    void keeps_each_byte_of_what_is_frozen() {
        assertThat(faire(() -> service.getBean(JdbcClient.class)
                        .sql("select sha256(contenu) = empreinte from rapport_piece")
                        .query(Boolean.class)
                        .list()))
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void serves_the_public_report_that_was_on_line() {
        assertThat(passant().lire("/rapports/2022").statusCode()).isEqualTo(200);
        assertThat(passant().lire("/programme").body()).contains("/programme/");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATEUR", "RESPONSABLE", "CONSEILLER", "ACCUEIL", "LECTEUR", "PARTENAIRE"})
    void opens_to_everybody_the_pages_of_their_role(Role role) {
        var connu = passant().entrer(role.code() + "@demo.invalid", MOT_DE_PASSE);

        assertThat(service.getBean(Droits.class).pages(Roles.de(role)))
                .allSatisfy(page ->
                        assertThat(connu.lire(page).statusCode()).as(page).isLessThan(500));
        assertThat(connu.lire("/plan-du-site").body()).contains("Se déconnecter");
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

    private static Visiteur passant() {
        return new Visiteur(
                service.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "localhost");
    }
}
