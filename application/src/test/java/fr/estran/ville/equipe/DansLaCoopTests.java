package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what an agreement pays for is entered in the State's tool: said, by whichever way it comes, or not said. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DansLaCoopTests {

    private static final String DITS =
            "select concat_ws(' ', reference, coalesce(dans_la_coop::text, '?')) from convention order by reference";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    @Test
    void is_said_and_unsaid_on_the_form_of_the_agreement() throws IOException {
        var ville = ville();
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var convention = "/equipe/conventions/"
                + ville.faire(() -> jdbc.sql("select id::text from convention where reference = 'CV1'")
                        .query(String.class)
                        .single());

        assertThat(responsable.lire(convention).body())
                .contains("saisi dans la Coop de la médiation numérique", "Ce n'est pas dit");
        for (var dit : List.of("oui true", "non false", " ?")) {
            var choisi = Map.of("dansLaCoop", dit.split(" ")[0]);
            assertThat(responsable.remplir(convention, choisi).statusCode()).isEqualTo(302);
            assertThat(dits(ville)).contains("CV1 " + dit.split(" ")[1]);
        }
        var refus = responsable.remplir(convention, Map.of("dansLaCoop", "parfois"));
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Choisissez une des réponses.");
    }

    @Test
    void is_said_by_a_folder_and_taken_back_by_none_that_does_not_know_of_it() throws IOException {
        var ville = ville();
        assertThat(dits(ville)).containsExactly("CV1 ?", "CV2 ?", "CV3 ?");

        var village = new Village(dossier);
        village.ecrire("conventions_coop", "convention,dans_la_coop\nCV1,oui\nCV2,non\n");
        assertThat(dits(ville.avec(dossier))).containsExactly("CV1 true", "CV2 false", "CV3 ?");

        village.supprimer("conventions_coop");
        assertThat(dits(ville.avec(dossier))).containsExactly("CV1 true", "CV2 false", "CV3 ?");

        village.ecrire("conventions_coop", "convention,dans_la_coop\nCV1,oui\n");
        assertThat(dits(ville.avec(dossier))).containsExactly("CV1 true", "CV2 ?", "CV3 ?");
    }

    /** The owner of the tables is held by row-level security as anybody is: a migration that forgets it touches no row. */
    @Test
    void is_said_by_the_migration_of_those_whose_words_told_it() throws IOException, SQLException {
        var ville = ville();
        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("alter table convention drop column dans_la_coop");
            ordre.execute(new ClassPathResource("db/migration/V792__accords_dit_ce_qui_est_dans_la_coop.sql")
                    .getContentAsString(StandardCharsets.UTF_8));

            ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
            var dits = new ArrayList<String>();
            try (var lignes = ordre.executeQuery(DITS)) {
                while (lignes.next()) {
                    dits.add(lignes.getString(1));
                }
            }
            connexion.rollback();
            assertThat(dits).containsExactly("CV1 true", "CV2 ?", "CV3 true");
        }
    }

    private Ville ville() throws IOException {
        Village.dans(dossier).ecrire("conventions", """
                id,dispositif,financeur,debut,fin
                CV1,Poste du port,ÉTAT (ANCT),2021-02-01,2025-01-31
                CV2,Aide du pays,Le département,2021-02-01,2025-01-31
                CV3,Conseillère numérique,La région,2021-02-01,2025-01-31
                """);
        return Ville.dans(contexte).avec(dossier);
    }

    private List<String> dits(Ville ville) {
        return ville.faire(() -> jdbc.sql(DITS).query(String.class).list());
    }
}
