package fr.estran.accueil.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The agenda and the private feeds, over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class PlanningTests {

    @Autowired
    ApplicationContext contexte;

    Equipe equipe;

    @BeforeEach
    void une_equipe() {
        equipe = Equipe.dans(contexte);
    }

    @Test
    void shows_the_week_of_each_counsellor_with_all_that_stands_in_its_way() {
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.seance("atelier", "Transférer ses photos", "2024-01-17 14:00", "annulee", "Nolwenn");
        equipe.faire("""
                insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif)
                select structure_id, gen_random_uuid(), id, '2024-01-18', '2024-01-18', 'conge'
                from conseiller where prenom = 'Gildas'
                """);
        equipe.faire("""
                insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
                values (structure_courante(), '2024-01-19', '2024-01-28')
                """);
        var page = lire("/equipe/agenda");

        assertThat(page)
                .contains(
                        "Semaine du lundi 15 janvier 2024",
                        "Gildas Exemple",
                        "9 h 30 – 11 h 30",
                        "Permanence du bourg",
                        "Annulée",
                        "absence",
                        "vacances scolaires",
                        "reçoit Une invitée",
                        "/equipe/programme/nouvelle?jour=2024-01-16&amp;conseillers=")
                .doesNotContain("conge");
        assertThat(lire("/equipe/agenda?jour=2024-05-01")).contains("férié");
        assertThat(lire("/equipe/agenda?qui=" + conseiller("Gildas"))).doesNotContain("Permanence du bourg");
    }

    @Test
    void shows_a_day_hour_by_hour_and_offers_the_free_ones() {
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");

        assertThat(lire("/equipe/agenda?vue=jour&jour=2024-01-16"))
                .contains("rowspan=\"3\"", "debut=12:00&amp;conseillers=" + conseiller("Nolwenn"))
                .doesNotContain("debut=10:00&amp;conseillers=" + conseiller("Nolwenn"));
        assertThat(lire("/equipe/programme/nouvelle?jour=2024-01-16&debut=12:00&conseillers=" + conseiller("Nolwenn")))
                .contains("value=\"2024-01-16\"", "value=\"12:00\"", conseiller("Nolwenn") + "\" checked");
    }

    @Test
    void shows_venues_with_what_is_held_there_and_when_they_are_closed() {
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.faire("""
                insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)
                select structure_id, gen_random_uuid(), id, '2024-01-18', '2024-01-19', 'Travaux' from lieu
                """);

        assertThat(lire("/equipe/agenda?par=lieu")).contains("Salle du bourg", "Nolwenn Exemple", "fermé : Travaux");
        assertThat(lire("/equipe/agenda?par=lieu&nom=BOURG")).contains("Permanence du bourg");
        assertThat(lire("/equipe/agenda?par=lieu&nom=ailleurs")).contains("Aucun lieu n'a de séance");
        assertThat(lire("/equipe/agenda?par=lieu&jour=2024-02-12")).contains("Aucun lieu n'a de séance");
    }

    /** Where it is the town that calls, no venue is missing. */
    @Test
    void says_of_what_has_no_venue_where_it_is() {
        equipe.seance("permanence_telephonique", "Au bout du fil", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.faire("update seance set lieu_id = null");
        assertThat(lire("/equipe/agenda")).contains("Par téléphone").doesNotContain("Sans lieu");
        assertThat(lire("/equipe/agenda?par=lieu")).contains("Par téléphone").doesNotContain("Sans lieu");

        equipe.seance("permanence", "Permanence du bourg", "2024-01-17 09:30", "prevue", "Nolwenn");
        equipe.faire("update seance set lieu_id = null");
        assertThat(lire("/equipe/agenda")).contains("Par téléphone", "Sans lieu");
        assertThat(lire("/equipe/agenda?par=lieu")).contains("Sans lieu · Par téléphone");
    }

    /** An appointment is with somebody: who looks over a shoulder reads nothing of it. */
    @Test
    void says_of_an_appointment_neither_its_name_nor_whom_it_is_with() {
        equipe.seance("rendez_vous", "Rendez-vous de Mme Le Gall", "2024-01-16 09:30", "prevue", "Nolwenn");

        assertThat(lire("/equipe/agenda")).contains(">Rendez-vous<span").doesNotContain("Le Gall", "Une invitée");
    }

    @Test
    void reads_the_same_few_rows_of_a_large_town() {
        equipe.faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                select structure_courante(), gen_random_uuid(), 'C' || rang, 'Prénom ' || lpad(rang::text, 3, '0'), 'Nom', '2021-09-01'
                from generate_series(1, 60) rang
                """);

        assertThat(lire("/equipe/agenda")).contains("Prénom 018").doesNotContain("Prénom 019");
        assertThat(lire("/equipe/agenda?page=2")).contains("Prénom 019").doesNotContain("Prénom 018");
        assertThat(lire("/equipe/agenda?nom=prenom%20019"))
                .contains("Prénom 019")
                .doesNotContain("Prénom 018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?jour=9999-12-31",
                "?jour=2024-02-30&vue=x&par=y&page=-3",
                "?qui=%27%20or%201=1&nom=%27%3B--&page=999999999999",
                "?nom=%7B%7D%25%5F%C3%A9&par=lieu&vue=jour",
                "?jour=2000-01-01",
                "?jour=2099-12-31&vue=jour"
            })
    void shows_something_whatever_is_asked(String demande) {
        assertThat(equipe.ville()
                        .visiteur(Role.CONSEILLER)
                        .lire("/equipe/agenda" + demande)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void gives_a_calendar_what_when_and_where_and_nobody_s_name() {
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.seance("rendez_vous", "Rendez-vous de Mme Le Gall", "2024-01-17 09:30", "prevue", "Nolwenn");
        equipe.seance("atelier", "Séance de Gildas", "2024-01-18 09:30", "prevue", "Gildas");
        var lien = lien();

        var calendrier = equipe.ville().visiteur().lire(lien);

        assertThat(calendrier.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(calendrier.headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(calendrier.body())
                .contains("SUMMARY:Permanence du bourg", "DTSTART:20240116T083000Z", "LOCATION:Salle du bourg")
                .contains("SUMMARY:Rendez-vous\r\n")
                .doesNotContain("Le Gall", "Nolwenn", "Gildas", "invitée");
    }

    @Test
    void tells_a_calendar_of_each_change_with_a_higher_number_under_the_same_name() {
        var seance = equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        var lien = lien();
        var changements = List.of(
                "debut = debut + interval '1 hour', fin = fin + interval '1 hour'",
                "debut = debut",
                "statut = 'annulee'",
                "statut = 'prevue'");

        var lus = changements.stream()
                .map(changement -> {
                    equipe.faire("update seance set " + changement);
                    return equipe.ville().visiteur().lire(lien).body();
                })
                .toList();

        assertThat(lus).allSatisfy(lu -> assertThat(lu).contains("UID:" + seance + "\r\n"));
        assertThat(lus)
                .extracting(lu -> lu.replaceAll("(?s).*SEQUENCE:(\\d+).*STATUS:(\\w+).*", "$1 $2"))
                .containsExactly("1 CONFIRMED", "1 CONFIRMED", "2 CANCELLED", "3 CONFIRMED");
    }

    @Test
    void adds_a_seance_of_an_action_that_exists_where_one_points_in_the_agenda() {
        equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.seance("permanence", "Permanence ancienne", "2023-01-16 09:30", "prevue", "Nolwenn");
        var action = equipe.id("select id from action where titre = 'Permanence du bourg'");
        var gildas = conseiller("Gildas");

        assertThat(lire("/equipe/programme/nouvelle?jour=2024-01-17&debut=14:00&conseillers=" + gildas))
                .contains("Permanence du bourg (Salle du bourg)", "name=\"conseillers\" value=\"" + gildas)
                .doesNotContain("Permanence ancienne");
        assertThat(lire("/equipe/programme/nouvelle")).doesNotContain("Permanence du bourg (Salle du bourg)");

        var conseillere = equipe.ville().visiteur(Role.CONSEILLER);
        var suite = conseillere.lire("/equipe/programme/seance?jour=2024-01-17&debut=14:00&conseillers=" + gildas
                + "&action=" + action + "&autre=%0d%0aX");
        var la = suite.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(la).startsWith("/equipe/programme/" + action + "/seances/nouvelle?");
        assertThat(lire(la))
                .contains("value=\"2024-01-17\"", "value=\"14:00\"", "value=\"16:00\"", gildas + "\" checked")
                .doesNotContain(conseiller("Nolwenn") + "\" checked");
        assertThat(conseillere.lire("/equipe/programme/seance?action=x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keeps_only_the_digest_of_a_link_which_ends_when_it_is_renewed_withdrawn_or_its_account_closed() {
        var ancien = lien();
        assertThat(equipe.id("select compte_id from lien_agenda where octet_length(empreinte) = 32"))
                .isEqualTo(equipe.ville().comptes.get(Role.CONSEILLER).valeur());
        var nouveau = lien();
        assertThat(statut(ancien)).isEqualTo(404);
        assertThat(statut(nouveau)).isEqualTo(200);
        assertThat(Ville.dans(contexte).visiteur().lire(nouveau).statusCode()).isEqualTo(404);

        equipe.faire("update compte set actif = false where conseiller_id is not null");
        assertThat(statut(nouveau)).isEqualTo(404);
        equipe.faire("update compte set actif = true where conseiller_id is not null");

        equipe.ville().visiteur(Role.CONSEILLER).poster("/equipe/agenda/lien/retirer", Map.of());
        assertThat(statut(nouveau)).isEqualTo(404);
        assertThat(lire("/equipe/agenda/lien")).contains("Créer mon lien").doesNotContain("/agenda/" + nouveau);
    }

    @Test
    void slows_down_whoever_guesses_at_links() {
        var visiteur = equipe.ville().visiteur();
        for (var essai = 0; essai < 50; essai++) {
            assertThat(visiteur.lire("/agenda/jeton-" + essai).statusCode()).isEqualTo(404);
        }
        assertThat(visiteur.lire("/agenda/encore").statusCode()).isEqualTo(429);
    }

    @Test
    void says_to_an_account_of_no_counsellor_that_it_has_no_agenda() {
        var accueil = equipe.ville().visiteur(Role.ACCUEIL);
        assertThat(accueil.lire("/equipe/agenda/lien").body()).contains("n'est pas celui d'une conseillère");
        assertThat(accueil.poster("/equipe/agenda/lien", Map.of()).body()).doesNotContain("id=\"nouveau\"");
    }

    @Test
    void keeps_a_list_of_volunteers_who_are_warned_of_and_never_refused() {
        var conseillere = equipe.ville().visiteur(Role.CONSEILLER);
        conseillere.poster("/equipe/benevoles", Map.of("nom", "  Marie-Jo  "));
        assertThat(conseillere
                        .poster("/equipe/benevoles", Map.of("nom", "Marie-Jo"))
                        .body())
                .contains("Un autre bénévole porte déjà ce nom", "value=\"Marie-Jo\"");
        assertThat(conseillere.poster("/equipe/benevoles", Map.of("nom", " ")).statusCode())
                .isEqualTo(422);
        var benevole = equipe.id("select id from benevole");
        var seance = equipe.seance("permanence", "Permanence du bourg", "2024-01-16 09:30", "prevue", "Nolwenn");
        equipe.faire("insert into seance_benevole (structure_id, seance_id, benevole_id)"
                + " values (structure_courante(), '%s', '%s')".formatted(seance, benevole));

        assertThat(lire("/equipe/agenda")).contains("avec Marie-Jo");
        var action = equipe.id("select action_id from seance");
        var champs = Map.of("jour", "2024-01-16", "debut", "10:00", "fin", "11:00", "benevoles", benevole.toString());
        var chemin = "/equipe/programme/" + action + "/seances/nouvelle";
        var avertie = conseillere.poster(chemin, champs);
        assertThat(avertie.body()).contains("Marie-Jo aide déjà à une autre séance");

        conseillere.poster("/equipe/benevoles/" + benevole + "/partir", Map.of());
        assertThat(lire(chemin)).doesNotContain("Marie-Jo");
        assertThat(lire("/equipe/benevoles")).contains("Ne vient plus", "Proposer à nouveau");
    }

    private String lien() {
        var page = equipe.ville()
                .visiteur(Role.CONSEILLER)
                .poster("/equipe/agenda/lien", Map.of())
                .body();
        return page.replaceAll("(?s).*<code class=\"lien-a-donner\">[^<]*(/agenda/[^<]+)</code>.*", "$1");
    }

    private int statut(String chemin) {
        return equipe.ville().visiteur().lire(chemin).statusCode();
    }

    private String conseiller(String prenom) {
        return equipe.id("select id from conseiller where prenom = '" + prenom + "'")
                .toString();
    }

    private String lire(String chemin) {
        return equipe.ville().visiteur(Role.CONSEILLER).lire(chemin).body().replaceAll("[\u00a0\u202f]", " ");
    }
}
