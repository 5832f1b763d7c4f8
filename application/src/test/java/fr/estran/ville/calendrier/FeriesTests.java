package fr.estran.ville.calendrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.base.Intendance;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Public holidays and the hour of a town, as it settles them. It is Monday 15 January 2024, eight in the morning in London. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class FeriesTests {

    static final String PAGE = "/reglages/jours-feries";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Clock horloge;

    @Autowired
    Structures structures;

    @Autowired
    FeriesDeLaVille feries;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void are_those_of_where_the_town_is_and_its_hour_is_the_clocks() {
        assertThat(responsable.lire(PAGE).body()).contains("29999", "Métropole", "jeudi 9 mai 2024 : Ascension");
        assertThat(feries().comprennent(LocalDate.of(2024, 12, 20))).isFalse();

        regler("reunion", "Indian/Reunion", 302);

        assertThat(responsable.lire(PAGE).body()).contains("vendredi 20 décembre 2024 : Abolition de l'esclavage");
        assertThat(feries().comprennent(LocalDate.of(2024, 12, 20))).isTrue();
        assertThat(ici()).isEqualTo("2024-01-15T12");
        assertThat(dit("select string_agg(acte, ' ') from journal where acte like 'feries.%'"))
                .isEqualTo("feries.regler");
        assertThat(dit("select jours_feries || ' ' || fuseau from structure")).isEqualTo("reunion Indian/Reunion");
    }

    /** When it is Monday in London, it is Sunday still in Tahiti. */
    @Test
    void begin_the_day_when_the_town_does() {
        regler("polynesie", "Pacific/Tahiti", 302);
        assertThat(ici()).isEqualTo("2024-01-14T22");
    }

    /** Noon in London is Monday; the journal of Tahiti has it on Sunday at ten in the evening. */
    @Test
    void tell_and_look_for_the_acts_of_a_day_in_the_hour_of_the_town() {
        regler("polynesie", "Pacific/Tahiti", 302);
        var administration = ville.visiteur(Role.ADMINISTRATEUR);
        var cherche = "/journal?acte=feries.regler&du=%1$s&au=%1$s";

        assertThat(administration.lire(cherche.formatted("2024-01-14")).body()).contains("14 janv. 2024");
        assertThat(administration.lire(cherche.formatted("2024-01-15")).body())
                .contains("Le journal ne contient rien de tel.");
    }

    /** A folder that is only verified says where a town is, and none of it is kept. */
    @Test
    void have_an_hour_that_nobody_knows_before_it_is_kept() {
        assertThat(ici()).isEqualTo("2024-01-15T09");
        assertThatThrownBy(() -> ville.faire(() -> {
                    structures.changerDeFuseau(ZoneId.of("Pacific/Tahiti"));
                    assertThat(ici()).isEqualTo("2024-01-14T22");
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");
        assertThat(ici()).isEqualTo("2024-01-15T09");
    }

    /** Or each date of a page that writes would ask the database anew, whenever the minute of the zone is over. */
    @Test
    void have_an_hour_that_is_asked_for_once_where_something_is_written_too() {
        oublier();
        ville.faire(() -> {
            assertThat(ici()).isEqualTo("2024-01-15T09");
            return contexte.getBean(JdbcClient.class)
                    .sql("update structure set fuseau = 'Pacific/Tahiti'")
                    .update();
        });
        assertThat(ici()).isEqualTo("2024-01-15T09");
    }

    @Test
    void say_that_the_hour_is_not_that_of_the_place() {
        assertThat(responsable.lire(PAGE).body()).doesNotContain("L'heure réglée");
        regler("guadeloupe", "Europe/Paris", 302);
        assertThat(responsable.lire(PAGE).body()).contains("choisissez « Guadeloupe »");
        regler("polynesie", "Pacific/Marquesas", 302);
        assertThat(responsable.lire(PAGE).body()).doesNotContain("L'heure réglée");
    }

    @Test
    void tell_of_the_sessions_to_come_before_the_hour_changes() {
        ville.avecQuimper();
        var avertie = regler("reunion", "Indian/Reunion", 409);
        assertThat(avertie).contains("séances à venir", "Changer l'heure quand même");
        assertThat(dit("select fuseau from structure")).isEqualTo("Europe/Paris");
        regler("alsace_moselle", "Europe/Paris", 302);
        assertThat(responsable
                        .remplir(PAGE, Map.of("fuseau", "Indian/Reunion", "accord", "999999"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dit("select fuseau from structure")).isEqualTo("Indian/Reunion");
    }

    /** It begins at midnight: to a town west of there, that would be the day before. The night of 26 March has 23 hours. */
    @Test
    void leave_their_day_and_length_to_sessions_that_have_no_hour() {
        ville.avecQuimper();
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        update seance
                        set debut = '2023-03-25 23:00Z', fin = '2023-03-26 03:00Z', heure_connue = false
                        where id = (select id from seance where statut = 'tenue' order by reference limit 1)
                        """).update());
        responsable.remplir(PAGE, Map.of("fuseau", "America/Guadeloupe", "accord", "999999"));
        assertThat(dit("select fuseau from structure")).isEqualTo("America/Guadeloupe");
        assertThat(dit("""
                        select (debut at time zone 'America/Guadeloupe') || ' ' || (fin - debut)
                        from seance where not heure_connue
                        """)).isEqualTo("2023-03-26 00:00:00 04:00:00");
    }

    @Test
    void are_for_those_who_settle_the_service_and_of_a_closed_list() {
        assertThat(ville.visiteur(Role.ACCUEIL).lire(PAGE).statusCode()).isEqualTo(404);
        regler("bretagne", "Europe/Paris", 404);
        regler("metropole", "Europe/Moscow", 404);
    }

    @Test
    void begin_as_the_code_of_the_town_has_them_and_outlive_a_folder_that_says_nothing() {
        ville.faire(() -> structures.tenirAJour(ville.structure, commune(null)));
        assertThat(dit("select jours_feries from structure")).isEqualTo("metropole");
        regler("mayotte", "Europe/Paris", 302);
        ville.avecQuimper();
        assertThat(dit("select jours_feries from structure")).isEqualTo("mayotte");
        ville.faire(() -> structures.tenirAJour(ville.structure, commune(Contree.MARTINIQUE)));
        assertThat(dit("select jours_feries from structure")).isEqualTo("martinique");
    }

    @Test
    void lead_to_typing_the_school_holidays_of_a_place_without_a_calendar() {
        responsable.poster("/reglages/vacances/zone", Map.of("zone", "guyane"));
        assertThat(responsable.lire("/reglages/vacances").body())
                .contains("Aucun calendrier de cette académie", "href=\"#ajouter\"");
    }

    /** Row-level security is forced: the owner's own update would touch no row, and say nothing. */
    @Test
    void are_proposed_to_the_towns_that_were_there_before() throws Exception {
        var migration = new ClassPathResource("db/migration/V160__structures_ajoute_les_jours_feries.sql")
                .getContentAsString(UTF_8);
        try (var connexion = contexte.getBean(Intendance.class).connecter();
                var ordre = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            ordre.execute("set local role estran_migration");
            ordre.execute("alter table structure drop jours_feries");
            ordre.execute("update technique.structure set code_insee = '97411' where structure_id = '%s'"
                    .formatted(ville.structure.valeur()));

            ordre.execute(migration);

            ordre.execute("alter table structure no force row level security");
            var garde = ordre.executeQuery(
                    "select jours_feries from structure where structure_id = '%s'".formatted(ville.structure.valeur()));
            assertThat(garde.next()).isTrue();
            assertThat(garde.getString(1)).isEqualTo("reunion");
            connexion.rollback();
        }
    }

    private void oublier() {
        ville.faire(() -> {
            structures.changerDeFuseau(ZoneId.of("Europe/Paris"));
            return ville;
        });
    }

    private Structure commune(@Nullable Contree contree) {
        return new Structure("29999", ville.nom, "Sainte-Mousse", null, "Europe/Paris", contree);
    }

    private JoursFeries feries() {
        return ville.faire(feries::lire);
    }

    private String ici() {
        return StructureCourante.auNomDe(
                ville.structure, () -> LocalDateTime.now(horloge).toString().substring(0, 13));
    }

    private String regler(String contree, String fuseau, int statut) {
        var reponse = responsable.poster(PAGE, Map.of("contree", contree, "fuseau", fuseau));
        assertThat(reponse.statusCode()).isEqualTo(statut);
        return reponse.body();
    }

    private String dit(String requete) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql(requete)
                .query(String.class)
                .single());
    }
}
