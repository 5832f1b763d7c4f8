package fr.estran.accueil.ailleurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.accueil.ailleurs.AgendasDAilleurs.RondeDesAgendas;
import fr.estran.inscriptions.rendezvous.Cabinet;
import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.inscriptions.rendezvous.Prise.ResultatRendezVous;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.droits.Role;
import fr.estran.socle.sorties.AdresseTapee;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nolwenn receives every morning from nine to noon, and keeps a calendar elsewhere. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "estran.horloge=2024-01-15T08:00:00Z",
            "estran.sorties.internes=localhost",
            "estran.sorties.patience=2s"
        })
class AilleursTests {

    static final String ICI = "/equipe/agenda/ailleurs";
    static final LocalDate MARDI = LocalDate.of(2024, 1, 23);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RondeDesAgendas ronde;

    @Autowired
    RelectureDAgenda relecture;

    Cabinet cabinet;
    Visiteur nolwenn;
    AgendaServi agenda;

    @BeforeEach
    void un_agenda() throws IOException {
        cabinet = new Cabinet(contexte, Ville.dans(contexte));
        cabinet.ville.faire(() -> jdbc.sql("update compte set conseiller_id = :qui where id = :compte")
                .param("qui", cabinet.conseiller)
                .param("compte", cabinet.ville.comptes.get(Role.CONSEILLER))
                .update());
        nolwenn = cabinet.ville.visiteur(Role.CONSEILLER);
        agenda = new AgendaServi(occupee("20240123T100000", "20240123T110000"));
    }

    @AfterEach
    void plus_d_agenda() {
        agenda.close();
    }

    static String occupee(String debut, String fin) {
        return LectureIcsTests.evenements(
                "UID:un|SUMMARY:Médecin de Nolwenn|LOCATION:12 rue des Lilas|DTSTART;TZID=Europe/Paris:" + debut
                        + "|DTEND;TZID=Europe/Paris:" + fin);
    }

    String ajouter(String adresse) {
        return nolwenn.poster(ICI, Map.of("adresse", adresse, "nom", "Outlook du bureau"))
                .body();
    }

    List<String> libres() {
        return cabinet.libres(cabinet.ou).stream()
                .filter(libre -> libre.jour().equals(MARDI))
                .map(libre -> libre.debut().toLocalTime().toString())
                .toList();
    }

    void relire() {
        ronde.relire(cabinet.ville.structure);
    }

    void aLHeure(Duration apres) {
        contexte.getBean(Demonstration.class)
                .le(Instant.parse("2024-01-15T08:00:00Z").plus(apres), () -> {
                    relire();
                    return apres;
                });
    }

    String seul(String sql) {
        return String.valueOf(cabinet.lignes(sql));
    }

    @Test
    void takes_the_hours_of_a_calendar_from_those_that_are_given() {
        assertThat(libres()).containsExactly("09:00", "10:00", "11:00");

        ajouter(agenda.adresse());

        assertThat(libres()).containsExactly("09:00", "11:00");
        assertThat(nolwenn.lire(ICI).body())
                .contains("Outlook du bureau", "localhost", "Une plage occupée à venir.")
                .doesNotContain("secret.ics");
    }

    @Test
    void shows_the_team_that_she_is_busy_and_nobody_with_what() {
        ajouter(agenda.adresse());

        assertThat(cabinet.ville
                        .visiteur(Role.ACCUEIL)
                        .lire("/equipe/agenda?jour=" + MARDI)
                        .body())
                .contains("occupé de 10\u00a0h à 11\u00a0h")
                .doesNotContain("Médecin", "Lilas");
        assertThat(cabinet.ville
                        .visiteur(Role.ACCUEIL)
                        .lire("/equipe/agenda?vue=jour&jour=" + MARDI)
                        .body())
                .contains("occupé de 10\u00a0h à 11\u00a0h");
    }

    /** Neither what she does, nor where; nor, in clear, the address that tells it. */
    @Test
    void keeps_when_and_nothing_else() {
        ajouter(agenda.adresse());

        assertThat(seul("select * from heure_occupee")).contains("2024-01-23").doesNotContain("Médecin");
        assertThat(seul("select agenda.*, encode(adresse, 'escape') as lisible from agenda_d_ailleurs agenda"))
                .contains("localhost")
                .doesNotContain("secret.ics", "Médecin", "Lilas");
        assertThat(seul("select * from journal where acte like 'agenda.%'")).doesNotContain("secret.ics");
    }

    @Test
    void reads_again_what_has_changed_and_asks_for_the_rest_in_one_word() {
        ajouter(agenda.adresse());
        relire();
        assertThat(agenda.demandes).containsExactly("GET 200", "GET 304");

        agenda.calendrier = occupee("20240123T090000", "20240123T100000");
        relire();

        assertThat(libres()).containsExactly("10:00", "11:00");
        agenda.calendrier = LectureIcsTests.evenements();
        assertThat(nolwenn.poster(ICI + "/" + id() + "/actualiser", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(libres()).hasSize(3);
    }

    /** What comes back for ever reaches a day farther the next day, though the calendar has not changed. */
    @Test
    void reads_the_same_calendar_whole_once_a_day() {
        agenda.calendrier = LectureIcsTests.evenements("UID:un|DTSTART:20240116T090000|DURATION:PT1H|RRULE:FREQ=DAILY");
        ajouter(agenda.adresse());
        var avant = seul("select max(fin) from heure_occupee");

        aLHeure(Duration.ofDays(1));

        assertThat(agenda.demandes).containsExactly("GET 200", "GET 200");
        assertThat(seul("select max(fin) from heure_occupee")).isNotEqualTo(avant);
    }

    @Test
    void keeps_the_hours_of_one_that_answers_no_more_and_asks_its_holder_after_a_day() {
        ajouter(agenda.adresse());
        agenda.close();

        aLHeure(Duration.ofMinutes(15));
        assertThat(libres()).containsExactly("09:00", "11:00");
        assertThat(nolwenn.lire(ICI).body())
                .contains("ne se lit plus depuis", "Le serveur de cet agenda ne répond pas.", "comme elles étaient");
        assertThat(nolwenn.lire("/equipe").body()).doesNotContain("ne se lit plus depuis");

        cabinet.ville.faire(
                () -> jdbc.sql("update agenda_d_ailleurs set panne_depuis = panne_depuis - interval '2 days'")
                        .update());
        assertThat(nolwenn.lire("/equipe").body())
                .contains("Nolwenn Essai : l'agenda « Outlook du bureau » ne se lit plus depuis", ICI);
        assertThat(libres()).containsExactly("09:00", "11:00");
    }

    @Test
    void says_nothing_more_of_one_that_answers_again() {
        ajouter(agenda.adresse());
        agenda.statut = 503;
        relire();
        assertThat(nolwenn.lire(ICI).body()).contains("autre chose que l'agenda");

        agenda.statut = 200;
        relire();

        assertThat(nolwenn.lire(ICI).body()).doesNotContain("ne se lit plus depuis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | refuse de le montrer",
                "404 | pas d'agenda à cette adresse",
                "410 | pas d'agenda à cette adresse",
                "500 | autre chose que l'agenda"
            })
    void adds_nothing_that_it_cannot_read(int statut, String phrase) {
        agenda.statut = statut;

        assertThat(ajouter(agenda.adresse())).contains(phrase).doesNotContain("secret.ics");
        assertThat(seul("select * from agenda_d_ailleurs")).isEqualTo("[]");
    }

    @Test
    void adds_nothing_that_is_no_calendar_too_much_or_within_the_network() {
        agenda.lourdeur = 50_000_000;
        assertThat(ajouter(agenda.adresse())).contains("trop gros");
        agenda.lourdeur = 0;
        agenda.calendrier = "<html>Connectez-vous</html>";
        assertThat(ajouter(agenda.adresse())).contains("n'est pas un agenda");
        agenda.vers = "http://127.0.0.1:" + agenda.port() + "/secret.ics";
        assertThat(ajouter(agenda.adresse())).contains("pas permise");
        assertThat(ajouter("https://127.0.0.1:" + agenda.port() + "/secret.ics"))
                .contains("pas permise");
        assertThat(ajouter("https://personne.invalid/a.ics")).contains("ne mène nulle part");

        assertThat(seul("select * from agenda_d_ailleurs")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "http://exemple.fr/a.ics",
        "https://moi:secret@exemple.fr/a.ics",
        "agenda",
        "''",
        "file:///etc/passwd",
        "https://exemple.fr:99999/a.ics"
    })
    void asks_for_an_encrypted_address(String adresse) {
        assertThat(ajouter(adresse)).contains("commence par https://");
        assertThat(agenda.demandes).isEmpty();
    }

    @Test
    void reads_webcal_as_the_web() {
        for (var tapee : List.of(" webcal://exemple.fr/a.ics ", "HTTPS://exemple.fr/a.ics")) {
            assertThat(new FormulaireDAgenda(null, tapee, null, null, null, null).lue())
                    .contains(new AdresseTapee(URI.create("https://exemple.fr/a.ics")));
        }
        assertThat(new FormulaireDAgenda(" ", "WEBCALS://exemple.fr/a.ics", null, null, null, null).appele())
                .isEqualTo("exemple.fr");
    }

    @Test
    void forgets_the_hours_of_one_that_is_taken_away() {
        ajouter(agenda.adresse());

        nolwenn.poster(ICI + "/" + id() + "/retirer", Map.of());

        assertThat(libres()).hasSize(3);
        assertThat(seul("select * from heure_occupee")).isEqualTo("[]");
        assertThat(seul("select acte from journal where acte like 'agenda.%' order by acte"))
                .contains("agenda.ailleurs_ajouter", "agenda.ailleurs_retirer");
    }

    /** Each has her own: another of the team, or another town, finds none there. */
    @Test
    void is_nobody_else_s() throws IOException {
        ajouter(agenda.adresse());
        var gildas = cabinet.ville.visiteur(Role.RESPONSABLE);

        assertThat(gildas.lire(ICI).body())
                .contains("pas celui d'une conseillère")
                .doesNotContain("Outlook");
        assertThat(gildas.poster(ICI + "/" + id() + "/retirer", Map.of()).statusCode())
                .isEqualTo(404);
        var ailleurs = new Cabinet(contexte, Ville.dans(contexte));
        assertThat(ailleurs.lignes("select * from heure_occupee")).isEmpty();
        ronde.relire(ailleurs.ville.structure);
        assertThat(agenda.demandes).hasSize(1);
    }

    @Test
    void reads_no_more_for_whoever_has_left_or_has_no_account() {
        ajouter(agenda.adresse());
        cabinet.ville.faire(() -> jdbc.sql("update compte set actif = false where conseiller_id is not null")
                .update());

        relire();

        assertThat(seul("select * from agenda_d_ailleurs")).isEqualTo("[]");
        assertThat(agenda.demandes).hasSize(1);
    }

    /** Whoever had seen the hour before it was taken is told that it is gone. */
    @Test
    void gives_nobody_an_hour_that_became_busy_while_they_looked() {
        CreneauLibre vu = cabinet.libres(cabinet.ou).stream()
                .filter(libre -> libre.jour().equals(MARDI) && libre.debut().getHour() == 10)
                .findFirst()
                .orElseThrow();

        ajouter(agenda.adresse());

        assertThat(cabinet.prendre(vu, "Riou", Cabinet.MOBILE)).isInstanceOf(ResultatRendezVous.Occupe.class);
    }

    /** It was asked for first, and answered last. */
    @Test
    void keeps_what_it_asked_for_later() {
        ajouter(agenda.adresse());
        var lu = AgendaRelu.publie(UUID.fromString(id()), cabinet.conseiller, "");
        var avant = Instant.parse("2024-01-15T07:59:00Z");
        var rien = new LectureIcs.Lue(List.of(), 0);

        cabinet.ville.faire(() -> {
            relecture.noter(lu, new Lue.Entiere(rien, null, MARDI), avant);
            relecture.noter(lu, new Lue.EnPanne(Panne.MUETTE), avant);
            return lu;
        });

        assertThat(libres()).containsExactly("09:00", "11:00");
        assertThat(nolwenn.lire(ICI).body()).doesNotContain("ne se lit plus depuis");
    }

    /** It opens a calendar: once it was sent, it is shown only to be put right. */
    @Test
    void shows_an_address_again_only_where_it_is_the_address_that_is_refused() {
        var trop = nolwenn.poster(ICI, Map.of("adresse", agenda.adresse(), "nom", "x".repeat(61)))
                .body();

        assertThat(trop).contains("60").doesNotContain("secret.ics");
        assertThat(ajouter("http://exemple.fr/secret.ics")).contains("http://exemple.fr/secret.ics");
    }

    /** The first throws what nobody foresaw: its address opens no more. */
    @Test
    void reads_the_others_whatever_becomes_of_one() throws IOException {
        ajouter(agenda.adresse());
        var premier = id();
        try (var second = new AgendaServi(occupee("20240123T103000", "20240123T113000"))) {
            ajouter(second.adresse());
            cabinet.ville.faire(
                    () -> jdbc.sql("update agenda_d_ailleurs set adresse = '\\x00', lu_le = null where id::text = :id")
                            .param("id", premier)
                            .update());
            second.calendrier = occupee("20240123T090000", "20240123T100000");

            relire();

            assertThat(libres()).containsExactly("11:00");
            assertThat(seul("select panne from agenda_d_ailleurs order by id")).contains("en_panne");
            relire();
            assertThat(second.demandes).containsExactly("GET 200", "GET 200", "GET 304");
        }
    }

    @Test
    void keeps_no_name_of_what_it_read_that_no_server_would_give() {
        agenda.etag = "\"" + "x".repeat(500) + "\"";
        ajouter(agenda.adresse());

        assertThat(seul("select etag from agenda_d_ailleurs")).isEqualTo("[{etag=null}]");
        assertThat(libres()).containsExactly("09:00", "11:00");
    }

    /** Of two calendars that say the same, one that goes leaves the hours of the other. */
    @Test
    void keeps_what_another_calendar_says() throws IOException {
        ajouter(agenda.adresse());
        var premier = id();
        try (var second = new AgendaServi(occupee("20240123T103000", "20240123T113000"))) {
            ajouter(second.adresse());
            assertThat(libres()).containsExactly("09:00");
            nolwenn.poster(ICI + "/" + premier + "/retirer", Map.of());
            assertThat(libres()).containsExactly("09:00");
        }
    }

    @Test
    void takes_five_calendars_at_the_most() {
        for (var fois = 0; fois < 5; fois++) {
            ajouter(agenda.adresse());
        }

        assertThat(ajouter(agenda.adresse())).contains("Vous avez déjà 5 agendas");
        assertThat(agenda.demandes).hasSize(5);
    }

    /** Our own sessions, that she has put in that calendar by the link to her agenda. */
    @Test
    void does_not_count_our_own_sessions_twice() {
        var pris = cabinet.pris(cabinet.libres(cabinet.ou).getFirst(), "Riou");
        var seance = cabinet.lire(pris).seance();
        agenda.calendrier = LectureIcsTests.evenements("UID:" + seance + "|DTSTART:"
                + MARDI.format(DateTimeFormatter.BASIC_ISO_DATE) + "T090000|DURATION:PT1H");

        ajouter(agenda.adresse());

        assertThat(libres()).hasSize(3);
    }

    private String id() {
        return cabinet.ville.faire(() -> jdbc.sql("select id::text from agenda_d_ailleurs")
                .query(String.class)
                .single());
    }
}
