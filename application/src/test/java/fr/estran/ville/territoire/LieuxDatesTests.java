package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The venues that were there before their days were kept, as the migration dates them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LieuxDatesTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void are_of_the_day_when_their_structure_last_said_what_it_is() throws IOException, SQLException {
        var ville = Ville.dans(contexte);
        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("drop function dater_le_lieu, dater_le_lieu_de_ses_heures cascade");
            ordre.execute("alter table lieu drop column modifie_le");
            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            ordre.execute("insert into lieu (structure_id, id, nom)"
                    + " values (structure_courante(), gen_random_uuid(), 'Maison de quartier')");
            ordre.execute("insert into vitrine (structure_id, modifiee_le) values (structure_courante(), '2023-05-04')"
                    + " on conflict (structure_id) do update set modifiee_le = excluded.modifiee_le");
            ordre.execute("reset estran.structure");
            ordre.execute(new ClassPathResource("db/migration/V304__territoire_date_les_lieux.sql")
                    .getContentAsString(StandardCharsets.UTF_8));

            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            var jours = new ArrayList<String>();
            try (var lignes = ordre.executeQuery("select distinct modifie_le::date::text from lieu")) {
                while (lignes.next()) {
                    jours.add(lignes.getString(1));
                }
            }
            connexion.rollback();
            assertThat(jours).containsExactly("2023-05-04");
        }
    }
}
