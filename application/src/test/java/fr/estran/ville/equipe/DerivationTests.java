package fr.estran.ville.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.ville.equipe.PostesAttendus.Accord;
import fr.estran.ville.equipe.PostesAttendus.Personne;
import fr.estran.ville.equipe.PostesAttendus.Vacance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts that older records tell, whichever way they come: by an import, or by the migration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class DerivationTests {

    static final String POSTES = """
            select concat_ws(' ', poste.reference, poste.nom, convention.reference, poste.ouverture, poste.fermeture)
            from poste
            left join convention on convention.id = poste.convention_id
            where poste.structure_id = structure_courante()
            union all
            select concat_ws(' ', affectation.reference, poste.reference, conseiller.reference, debut, fin, part)
            from affectation
            join poste on poste.id = poste_id
            join conseiller on conseiller.id = conseiller_id
            where affectation.structure_id = structure_courante()
            union all
            select concat_ws(' ', reference, 'vacant', debut, fin)
            from vacance_de_poste
            where structure_id = structure_courante()
            order by 1
            """;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    @Test
    void makes_the_two_posts_of_quimper_one_of_them_vacant_in_the_summer() {
        var ville = Ville.dans(contexte).avecQuimper();

        assertThat(dits(ville))
                .containsExactly(
                        "PO1 Poste 1 CV1",
                        "PO1 vacant 2023-07-01 2023-09-10",
                        "PO1-1 PO1 C1 2021-09-01 2023-06-30 100",
                        "PO1-2 PO1 C1 2023-09-11 100",
                        "PO2 Poste 2 CV1",
                        "PO2-1 PO2 C2 2021-09-01 100");
    }

    @Test
    void makes_a_vacancy_in_august_of_a_departure_in_july() throws Exception {
        var ville = ville(
                List.of(new Accord("CV1", "2021-01-01", "2024-12-31", "1", null)),
                List.of(new Personne("C1", "2021-03-01", "2023-07-31"), new Personne("C2", "2023-10-02", null)),
                List.of());

        assertThat(dits(ville))
                .contains("PO1 vacant 2023-08-01 2023-10-01", "PO1-2 PO1 C2 2023-10-02 100")
                .noneMatch(dit -> dit.startsWith("PO2"));
    }

    @Test
    void counts_part_of_a_post_as_one_and_leaves_those_beyond_without() throws Exception {
        var ville = ville(
                List.of(
                        new Accord("CV1", "2021-01-01", "2022-12-31", "1", null),
                        new Accord("CV2", "2023-01-01", "2024-12-31", "1.5", "CV1")),
                List.of(
                        new Personne("C3", "2021-03-01", null),
                        new Personne("C1", "2021-03-01", null),
                        new Personne("C2", "2021-03-01", null)),
                List.of(new Vacance("N1", "C3", "2023-05-01", "2023-05-31")));

        assertThat(dits(ville))
                .containsExactly(
                        "PO1 Poste 1 CV1",
                        "PO1-1 PO1 C1 2021-03-01 100",
                        "PO2 Poste 2 CV1",
                        "PO2-1 PO2 C2 2021-03-01 100",
                        "PO3 Poste 3",
                        "PO3 vacant 2023-05-01 2023-05-31",
                        "PO3-1 PO3 C3 2021-03-01 2023-04-30 100",
                        "PO3-2 PO3 C3 2023-06-01 100");
    }

    /** No agreement, two chains, one in a circle, parts, people who come on one day, vacancies that overlap, or outside. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void makes_what_the_rule_says_and_the_migration_makes_the_same(long graine) throws Exception {
        var tire = new PostesAttendus(new Random(graine));

        var ville = ville(tire.accords, tire.personnes, tire.vacances);

        var importes = dits(ville);
        assertThat(jours(ville)).isEqualTo(tire.jours());
        assertThat(migres(ville)).isEqualTo(importes);
        var ecrites = ecrites(ville);
        assertThat(dits(ville.avec(dossier))).isEqualTo(importes);
        assertThat(ecrites(ville)).isEqualTo(ecrites);
    }

    @Test
    void leaves_posts_alone_once_somebody_has_taken_them_in_hand() throws Exception {
        var ville = ville(
                List.of(new Accord("CV1", "2021-01-01", "2024-12-31", "1", null)),
                List.of(new Personne("C1", "2021-03-01", null)),
                List.of());
        faire(ville, "update poste set derive = false, nom = 'Le poste du port'");
        new Village(dossier).ajouter("indisponibilites", "N9,C1,2023-05-01,2023-05-31,vacance_de_poste");

        ville.avec(dossier);

        assertThat(dits(ville)).containsExactly("PO1 Le poste du port CV1", "PO1-1 PO1 C1 2021-03-01 100");
    }

    @Test
    void believes_a_folder_that_tells_posts() throws Exception {
        var ville = ville(
                List.of(new Accord("CV1", "2021-01-01", "2024-12-31", "2", null)),
                List.of(new Personne("C1", "2021-03-01", null), new Personne("C2", "2021-03-01", null)),
                List.of());
        new Village(dossier).ecrire("postes", "id,nom,convention,ouverture,fermeture\nPO1,Au port,CV1,2021-02-01,\n");
        new Village(dossier).ecrire("affectations", "id,poste,conseiller,debut,fin,part\nAF1,PO1,C1,2021-03-01,,50\n");

        ville.avec(dossier);

        assertThat(dits(ville))
                .containsExactly(
                        "AF1 PO1 C1 2021-03-01 50", "PO1 Au port CV1 2021-02-01", "PO1 vacant 2021-02-01 2021-02-28");
    }

    private Ville ville(List<Accord> accords, List<Personne> personnes, List<Vacance> vacances) throws IOException {
        var village = Village.dans(dossier);
        village.ecrire("conseillers", "id,prenom,nom,entree,sortie\n" + lignes(personnes));
        village.ecrire("conventions", "id,dispositif,financeur,debut,fin,postes,reconduction_de\n" + lignes(accords));
        village.ecrire("indisponibilites", "id,conseiller,debut,fin,motif\n" + lignes(vacances));
        return Ville.dans(contexte).avec(dossier);
    }

    private static String lignes(List<?> lignes) {
        return String.join("", lignes.stream().map(ligne -> ligne + "\n").toList());
    }

    private List<String> dits(Ville ville) {
        return ville.faire(() -> jdbc.sql(POSTES).query(String.class).list());
    }

    /** Which rows there are, and by which transaction each was written last. */
    private List<String> ecrites(Ville ville) {
        return ville.faire(() -> jdbc.sql("""
                        select concat_ws(' ', id, xmin) from poste
                        union all
                        select concat_ws(' ', id, xmin) from affectation
                        order by 1
                        """).query(String.class).list());
    }

    /** Each day of a post, and who holds it then. */
    private List<String> jours(Ville ville) {
        return ville.faire(() -> jdbc.sql("""
                        select concat_ws(' ', jours.reference, jour::date, jours.qui)
                        from (
                            select poste.reference, conseiller.reference as qui, titulaire.debut, titulaire.fin
                            from titulaire
                            join poste on poste.id = poste_id
                            join conseiller on conseiller.id = conseiller_id
                            union all
                            select reference, 'vacant', debut, fin
                            from vacance_de_poste
                        ) jours
                        cross join generate_series(jours.debut, coalesce(jours.fin, :terme), interval '1 day') jour
                        where jour <= :terme
                        order by 1
                        """)
                .param("terme", PostesAttendus.TERME)
                .query(String.class)
                .list());
    }

    /** As it was before posts, then as the migration makes it, in the name of the owner of the tables; and back. */
    private List<String> migres(Ville ville) throws IOException, SQLException {
        var source = contexte.getBean(Flyway.class).getConfiguration().getDataSource();
        try (var connexion = Objects.requireNonNull(source).getConnection();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            nommer(ordre, ville);
            assertThat(ordre.executeUpdate("delete from poste")).isEqualTo(nombre(ville));
            var migration = new ClassPathResource("db/migration/V129__accords_derive_les_postes.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            ordre.execute(migration.substring(migration.indexOf("\ndo $$")));
            nommer(ordre, ville);
            var lus = new ArrayList<String>();
            try (var lignes = ordre.executeQuery(POSTES)) {
                while (lignes.next()) {
                    lus.add(lignes.getString(1));
                }
            }
            connexion.rollback();
            return lus;
        }
    }

    private static void nommer(java.sql.Statement ordre, Ville ville) throws SQLException {
        ordre.execute("set local estran.structure = '%s'".formatted(ville.structure.valeur()));
    }

    private int nombre(Ville ville) {
        return ville.faire(() ->
                jdbc.sql("select count(*) from poste").query(Integer.class).single());
    }

    private void faire(Ville ville, String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
