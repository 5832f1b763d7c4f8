package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.acteurs.Role;
import fr.estran.acteurs.Roles;
import fr.estran.commun.Periode;
import fr.estran.droits.Droits;
import fr.estran.statistiques.Statistiques;
import java.nio.file.Path;
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
 * What a town finds that ran the code of migration 324: surveys whose forms waited under the server's key, wishes in a sealed box,
 * accounts of one role. The key is another one here, as after a restoration that lost it: nothing of it may keep a page shut.
 */
@Tag("long")
class MiseAJourDeLaVeilleTests {

    @TempDir
    static Path lieu;

    static ServiceRemis service;

    @BeforeAll
    static void la_veille() throws Exception {
        service = ServiceRemis.de("veille.tar.gz", lieu.resolve("base"));
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
                .anyMatch(migration -> migration.getVersion() != null
                        && migration.getVersion().getVersion().compareTo("325") >= 0);
    }

    @Test
    void counts_whom_it_counted() {
        var chiffres = service.faire(() -> service.bean(Statistiques.class).indicateurs(Periode.annee(2023)));

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
        var connu = service.passant().entrer(role.code() + "@demo.invalid", ServiceRemis.MOT_DE_PASSE);

        assertThat(service.bean(Droits.class).pages(Roles.de(role)))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(connu.lire(page).statusCode()).as(page).isLessThan(500));
        assertThat(connu.lire("/plan-du-site").body()).contains("Se déconnecter");
    }

    private static int dit(String sql) {
        return service.faire(() ->
                service.bean(JdbcClient.class).sql(sql).query(Integer.class).single());
    }
}
