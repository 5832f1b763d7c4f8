package fr.estran.ville.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import fr.estran.ville.calendrier.CalendrierScolaire.LectureDesVacances;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** School holidays, as the administrator sets them over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class VacancesTests {

    static final String PAGE = "/reglages/vacances";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur administratrice;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        administratrice = ville.visiteur(Role.ADMINISTRATEUR);
    }

    @Test
    void ships_the_zones_whose_days_we_know_and_no_other() {
        assertThat(CalendrierScolaire.livrees(ZoneScolaire.B))
                .hasSize(42)
                .startsWith(new Vacances(LocalDate.of(2021, 7, 6), LocalDate.of(2021, 8, 31), "Vacances d'été"))
                .contains(new Vacances(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 9, 1), "Vacances d'été"));
        assertThat(CalendrierScolaire.livrees(ZoneScolaire.A))
                .contains(new Vacances(LocalDate.of(2026, 2, 7), LocalDate.of(2026, 2, 22), "Vacances d'hiver"));
        assertThat(CalendrierScolaire.livrees(ZoneScolaire.MAYOTTE)).isEmpty();
    }

    /** The day on which school begins again is none of them. */
    @ParameterizedTest
    @EnumSource(ZoneScolaire.class)
    void ships_days_that_follow_each_other_and_ends_before_a_day_of_school(ZoneScolaire zone) {
        var livrees = CalendrierScolaire.livrees(zone);

        for (var rang = 1; rang < livrees.size(); rang++) {
            assertThat(livrees.get(rang).premierJour())
                    .isAfter(livrees.get(rang - 1).dernierJour());
        }
        assertThat(livrees)
                .allSatisfy(vacances -> assertThat(
                                vacances.dernierJour().plusDays(1).getDayOfWeek())
                        .isNotEqualTo(DayOfWeek.SATURDAY));
    }

    @Test
    void knows_the_zones_that_records_and_the_database_know() {
        administratrice.poster(PAGE + "/zone", Map.of("zone", "reunion"));
        assertThat(dit("select zone_scolaire from structure")).isEqualTo("reunion");
        assertThat(administratrice.lire(PAGE).body()).contains("La Réunion");
        for (var zone : ZoneScolaire.values()) {
            assertThat(administratrice
                            .poster(PAGE + "/zone", Map.of("zone", zone.code()))
                            .statusCode())
                    .as(zone.code())
                    .isEqualTo(302);
        }
    }

    /** Its code is of the Finistère: zone B. */
    @Test
    void proposes_the_zone_of_where_the_town_is_until_one_is_chosen() {
        assertThat(administratrice.lire(PAGE).body()).contains("d'après son code Insee", "value=\"B\" selected");
        assertThat(dit("select count(*) from structure where zone_scolaire is not null"))
                .isEqualTo("0");

        administratrice.poster(PAGE + "/zone", Map.of("zone", "C"));

        assertThat(administratrice.lire(PAGE).body())
                .contains("value=\"C\" selected")
                .doesNotContain("d'après son code Insee");
    }

    @Test
    void adds_what_is_shipped_once_the_zone_is_chosen_and_keeps_what_is_there() {
        importer("Hiver;24/02/2024;10/03/2024");

        administratrice.poster(PAGE + "/zone", Map.of("zone", "B"));

        assertThat(administratrice.lire(PAGE).body())
                .contains("<strong>Hiver</strong>", "15 périodes passées")
                .doesNotContain("Vacances d'hiver</strong><br>du samedi 24 février au dimanche 10 mars 2024")
                .contains("du samedi 20 avril au dimanche 5 mai 2024");
        assertThat(dit("select count(*) from vacances_scolaires")).isEqualTo("42");
        administratrice.poster(PAGE + "/zone", Map.of("zone", "B"));
        assertThat(dit("select count(*) from vacances_scolaires")).isEqualTo("42");
    }

    @Test
    void shows_in_the_demonstration_the_day_of_the_demonstration_wherever_a_moment_is_told() {
        administratrice.poster(PAGE + "/zone", Map.of("zone", "A"));
        assertThat(dit("select count(*) from journal where quand::date <> '2024-01-15'"))
                .isEqualTo("0");
        assertThat(dit("select count(*) from compte where derniere_connexion::date <> '2024-01-15'"))
                .isEqualTo("0");

        for (var adresse : new String[] {"/journal", "/mon-compte", "/comptes"}) {
            assertThat(administratrice.lire(adresse).body()).as(adresse).contains("15 janv. 2024");
        }
        assertThat(administratrice.lire("/mon-compte").body()).containsPattern("(?i)ouverte le 15 janv. 2024");
    }

    @Test
    void takes_lines_as_people_write_them_all_or_none() {
        assertThat(importer("""
                        nom;premier jour;dernier jour
                        Toussaint;23/10/2027;07/11/2027
                        "Noël",2027-12-18,2028-01-02

                        2028-02-12\t2028-02-27
                        """).statusCode()).isEqualTo(302);
        assertThat(administratrice.lire(PAGE).body())
                .contains("Toussaint", "Noël", "du samedi 12 février au dimanche 27 février 2028");
        assertThat(importer("Toussaint;23/10/2027;07/11/2027").statusCode()).isEqualTo(302);

        assertThat(importer("Vacances de février;2028-02-12;2028-02-28").statusCode())
                .as("the end is known for sure now")
                .isEqualTo(302);
        assertThat(administratrice.lire(PAGE).body())
                .contains("Vacances de février", "du samedi 12 février au lundi 28 février 2028");

        var refus = importer("Été;2028-07-08;2028-08-31\nErreur;2028-04-30;2028-04-15");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("Rien n'est ajouté", "Ligne 2 : le dernier jour est avant", "Été;2028-07-08");
        assertThat(dit("select count(*) from vacances_scolaires")).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2028-02-31;2028-03-05 | Ligne 1 : il faut un premier et un dernier jour",
                "2028-02-01;demain | Ligne 1 : il faut un premier",
                "2028-01-01;2028-12-31 | plus de 100 jours",
                "2024-03-01;2024-03-20 | touchent une période déjà connue, du samedi 24 février",
                "2024-03-10;2024-03-10 | touchent une période",
                "' or 1=1;--;<b> | Ligne 1",
                "   | aucune période",
            })
    void says_in_words_what_is_wrong(String lignes, String phrase) {
        importer("Hiver;24/02/2024;10/03/2024");

        var refus = importer(lignes == null ? "" : lignes);

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains(phrase).doesNotContain("<b>");
    }

    @Test
    void says_which_lines_overlap_each_other_and_reads_other_letters() {
        assertThat(LectureDesVacances.lire("2028-02-01;2028-02-10\n2028-02-10;2028-02-20", List.of())
                        .fautes())
                .containsExactly("Ligne 2 : ces jours sont déjà pris à la ligne 1.");
        assertThat(LectureDesVacances.texte(new byte[] {'N', 'o', (byte) 0xEB, 'l'}))
                .isEqualTo("Noël");
        assertThat(LectureDesVacances.lire("x\n".repeat(600), List.of()).fautes())
                .hasSize(1);
    }

    @Test
    void takes_a_period_away_and_warns_before_the_last_is_over() {
        importer("Hiver;24/02/2024;10/03/2024");
        assertThat(ville.visiteur(Role.RESPONSABLE).lire("/equipe").body())
                .contains("Connues jusqu'au dimanche 10 mars 2024");
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe").body()).doesNotContain("Connues jusqu");

        administratrice.poster(PAGE + "/retirer", Map.of("premier", "2024-02-24"));

        assertThat(dit("select count(*) from vacances_scolaires")).isEqualTo("0");
        assertThat(administratrice
                        .poster(PAGE + "/retirer", Map.of("premier", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administratrice.poster(PAGE + "/zone", Map.of("zone", "Z")).statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.CONSEILLER).lire(PAGE).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> importer(String lignes) {
        return administratrice.poster(PAGE, Map.of("lignes", lignes));
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
