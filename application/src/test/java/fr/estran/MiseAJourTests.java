package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.acteurs.Role;
import fr.estran.acteurs.Roles;
import fr.estran.commun.Periode;
import fr.estran.droits.Droits;
import fr.estran.statistiques.Statistiques;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a town that ran the version before finds after its upgrade: the backup of a demonstration of that version, put back
 * and started on today's code. How it is made afresh at each release is in docs/exploitation.md.
 */
@Tag("long")
class MiseAJourTests {

    @TempDir
    static Path lieu;

    static ServiceRemis service;
    static Instant depart;

    @BeforeAll
    static void la_version_d_avant() throws Exception {
        depart = Instant.now();
        service = ServiceRemis.de("derniere-version.tar.gz", lieu.resolve("base"));
    }

    @AfterAll
    static void arreter() {
        service.close();
    }

    @Test
    void goes_through_every_migration_that_came_since() {
        var migrations = service.bean(Flyway.class).info();
        assertThat(migrations.pending()).isEmpty();
        assertThat(migrations.applied())
                .as("an archive of today tells nothing of an upgrade")
                .anyMatch(migration -> migration.getInstalledOn().toInstant().isAfter(depart));
    }

    @Test
    void counts_whom_it_counted() {
        var chiffres = service.faire(() -> service.bean(Statistiques.class).indicateurs(Periode.annee(2023)));

        assertThat(chiffres.valeur("usagers")).isEqualTo(394);
        assertThat(chiffres.valeur("par_type", "atelier", "participations")).isEqualTo(439);
    }

    @Test
    void counts_what_people_wished_and_keeps_no_more_who() {
        var chiffres = service.faire(() -> service.bean(Statistiques.class).complements(Periode.annee(2023)));

        assertThat(chiffres.valeur("souhaits_personnes")).isEqualTo(131);
        assertThat(chiffres.repartition("souhaits")).containsEntry("caf", 19).containsEntry("reseaux_sociaux", 9);
        assertThat(service.faire(() -> service.bean(JdbcClient.class)
                        .sql("select count(*) from versement_ligne where nom_table = 'souhait'")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    /** There was none: its agreements, its arrivals and the absence named after it tell them. */
    @Test
    void makes_posts_of_what_told_them() {
        assertThat(service.faire(() -> service.bean(JdbcClient.class)
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
        return service.faire(() ->
                service.bean(JdbcClient.class).sql(sql).query(String.class).list());
    }

    @Test
    void keeps_each_byte_of_what_is_frozen() {
        assertThat(service.faire(() -> service.bean(JdbcClient.class)
                        .sql("select sha256(contenu) = empreinte from rapport_piece")
                        .query(Boolean.class)
                        .list()))
                .isNotEmpty()
                .doesNotContain(false);
    }

    @Test
    void serves_the_public_report_that_was_on_line() {
        assertThat(service.passant().lire("/rapports/2022").statusCode()).isEqualTo(200);
        assertThat(service.passant().lire("/programme").body()).contains("/programme/");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATEUR", "RESPONSABLE", "CONSEILLER", "ACCUEIL", "LECTEUR", "PARTENAIRE"})
    void opens_to_everybody_the_pages_of_their_role(Role role) {
        var connu = service.passant().entrer(role.code() + "@demo.invalid", ServiceRemis.MOT_DE_PASSE);

        assertThat(service.bean(Droits.class).pages(Roles.de(role)))
                .allSatisfy(page ->
                        assertThat(connu.lire(page).statusCode()).as(page).isLessThan(500));
        assertThat(connu.lire("/plan-du-site").body()).contains("Se déconnecter");
    }
}
