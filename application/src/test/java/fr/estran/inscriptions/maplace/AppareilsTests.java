package fr.estran.inscriptions.maplace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.socle.base.Intendance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Which device one brings: the theme says which there are to choose from, whatever its code is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AppareilsTests {

    private static final Pattern PROPOSE = Pattern.compile("appareil\" value=\"([a-z]+)\"");

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @ParameterizedTest
    @CsvSource({
        "smartphone, '{android,iphone}', android iphone aucun",
        "debuter, '{tablette,ordinateur}', tablette ordinateur aucun",
        "smartphone, '{}', ''"
    })
    void are_those_of_the_theme(String theme, String appareils, String proposes) {
        var atelier = Atelier.de(contexte, ville, 5);
        atelier.faire("insert into thematique (structure_id, code, libelle, champ, appareils)"
                + " select structure_id, '%s', 'Débuter', 'usages_quotidiens', '%s' from action where id = :id"
                        .formatted(theme, appareils));
        atelier.faire("update action set thematique = '" + theme + "' where id = :id");

        var page = ville.visiteur()
                .lire("/programme/" + atelier.id + "/inscription")
                .body();

        assertThat(String.join(
                        " ",
                        PROPOSE.matcher(page)
                                .results()
                                .map(trouve -> trouve.group(1))
                                .toList()))
                .isEqualTo(proposes);
    }

    /** A theme that asked had the devices of its code, and goes on having them, in whichever town. */
    @Test
    void are_what_they_were_where_a_theme_asked_already() throws Exception {
        var migration = new ClassPathResource("db/migration/V107__programme_dit_les_appareils_d_un_theme.sql")
                .getContentAsString(UTF_8);
        try (var connexion = contexte.getBean(Intendance.class).connecter();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("set local role estran_migration");
            ordre.execute("drop view thematique_retenue");
            ordre.execute("alter table thematique drop appareils");
            ordre.execute("alter table thematique add demande_appareil boolean not null default false");
            ordre.execute("alter table thematique no force row level security");
            ordre.execute("alter table thematique disable trigger user");
            ordre.execute("""
                    insert into thematique (structure_id, code, libelle, champ, demande_appareil)
                    select '%s', code, code, 'usages_quotidiens', demande
                    from (values ('smartphone', true), ('tablette', true), ('photos', true), ('impots', false))
                        theme (code, demande)
                    """.formatted(ville.structure.valeur()));
            ordre.execute("alter table thematique force row level security");

            ordre.execute(migration);

            ordre.execute("alter table thematique no force row level security");
            var gardes = ordre.executeQuery("""
                    select code || ' ' || appareils::text from thematique
                    where structure_id = '%s' order by code
                    """.formatted(ville.structure.valeur()));
            var dits = new ArrayList<String>();
            while (gardes.next()) {
                dits.add(gardes.getString(1));
            }
            assertThat(dits)
                    .isEqualTo(List.of(
                            "impots {}",
                            "photos {android,iphone,tablette,ordinateur}",
                            "smartphone {android,iphone}",
                            "tablette {tablette}"));
            connexion.rollback();
        }
    }
}
