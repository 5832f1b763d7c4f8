package fr.estran.socle.droits;

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

/** What a town had set when durations were columns, as the migration takes it over. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DureesReprisesTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void keep_what_the_town_set() throws IOException, SQLException {
        var ville = Ville.dans(contexte);
        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("drop table duree_reglee");
            ordre.execute(creation("V037__vieprivee_cree_effacement", "regle_vie_privee"));
            ordre.execute(creation("V066__contacts_cree_appel_recu", "reglage_contacts"));
            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            ordre.execute("insert into regle_vie_privee values (structure_courante(), 18, 9, 40)");
            ordre.execute("insert into reglage_contacts values (structure_courante(), 3)");
            ordre.execute("reset estran.structure");
            ordre.execute(migration("V165__conservation_met_chaque_duree_sur_sa_ligne"));

            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            var reprises = new ArrayList<String>();
            try (var lignes = ordre.executeQuery("select concat_ws(' ', duree, valeur) from duree_reglee")) {
                while (lignes.next()) {
                    reprises.add(lignes.getString(1));
                }
            }
            connexion.rollback();
            assertThat(reprises).containsExactlyInAnyOrder("fiche 18", "journal 9", "demandes 40", "appels 3");
        }
    }

    private static String creation(String migration, String table) throws IOException {
        var texte = migration(migration);
        var fin = "call technique.proteger('%s');".formatted(table);
        return texte.substring(texte.indexOf("create table %s (".formatted(table)), texte.indexOf(fin) + fin.length());
    }

    private static String migration(String nom) throws IOException {
        return new ClassPathResource("db/migration/%s.sql".formatted(nom)).getContentAsString(StandardCharsets.UTF_8);
    }
}
