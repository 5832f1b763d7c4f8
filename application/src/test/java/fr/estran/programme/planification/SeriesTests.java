package fr.estran.programme.planification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions that come back by a rule, as the staff make them over HTTP. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class SeriesTests {

    @Autowired
    ApplicationContext contexte;

    ServiceNumerique service;
    ActionId action;

    @BeforeEach
    void une_permanence() {
        service = ServiceNumerique.dans(contexte);
        var permanence = service.atelier();
        permanence.putAll(Map.of("type", "permanence", "titre", "Permanence du bourg", "jour", "2024-01-16"));
        permanence.remove("capacite");
        permanence.remove("publiee");
        action = service.creer(permanence);
        service.faire("""
            insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
            values (structure_courante(), '2024-02-24', '2024-03-11'), (structure_courante(), '2024-04-20', '2024-05-05')
            """);
    }

    @Test
    void shows_the_dates_with_what_is_odd_and_writes_them_once_they_were_read() {
        var champs = mardis();
        champs.remove("epoque");
        champs.put("epoque", "toute_l_annee");
        champs.put("feries", "oui");
        champs.put("jours", "3");

        var relecture = service.poster(nouvelle(), champs);
        assertThat(relecture.statusCode()).isEqualTo(422);
        assertThat(texte(relecture))
                .contains(
                        "Tous les mercredis de 9 h 30 à 12 h, du 30 janvier au 14 mai 2024",
                        "15 séances seront écrites",
                        "mercredi 28 février 2024",
                        "vacances scolaires",
                        "férié (");
        assertThat(seances()).hasSize(1);

        champs.put("accord", ServiceNumerique.cache(relecture.body(), "accord"));
        champs.put("sauf", "2024-02-28,2024-05-01");
        assertThat(service.poster(nouvelle(), champs).statusCode()).isEqualTo(302);

        assertThat(seances()).hasSize(14).doesNotContain("2024-02-28 09:30", "2024-05-01 09:30");
        assertThat(service.lire(page()).replace('\u00a0', ' '))
                .contains("sauf le 28 février et le 1er mai", "Modifier la série", "Arrêter la série");
    }

    @Test
    void keeps_the_hour_of_the_clock_on_the_wall_on_both_sides_of_each_change() {
        var champs = mardis();
        champs.putAll(Map.of(
                "epoque", "toute_l_annee", "jours", "7", "premierJour", "2024-03-24", "dernierJour", "2024-11-03"));
        champs.putAll(Map.of("debut", "02:30", "fin", "03:30"));
        champs.remove("lieu");
        champs.remove("conseillers");

        var relecture = service.poster(nouvelle(), champs);
        assertThat(texte(relecture)).contains("Pas de séance : cette nuit-là, on passe à l'heure d'été");
        accepter(nouvelle(), champs);

        assertThat(seances())
                .contains(
                        "2024-03-24 02:30",
                        "2024-04-07 02:30",
                        "2024-10-20 02:30",
                        "2024-10-27 02:30",
                        "2024-11-03 02:30")
                .doesNotContain("2024-03-31 02:30", "2024-03-31 03:30");
        assertThat(service.dit("select string_agg(to_char(debut at time zone 'UTC', 'DD HH24:MI'), ' ' order by debut)"
                        + " from seance where debut > '2024-10-19' and debut < '2024-11-04'"))
                .isEqualTo("20 00:30 27 00:30 03 01:30");
    }

    @Test
    void refuses_all_of_it_when_somebody_is_elsewhere_on_one_date_until_that_date_is_taken_out() {
        var atelier = service.atelier();
        atelier.putAll(Map.of("jour", "2024-02-06", "titre", "Ranger ses mots de passe"));
        service.creer(atelier);
        var champs = mardis();

        var relecture = service.poster(nouvelle(), champs);
        assertThat(texte(relecture))
                .contains(
                        "À une date, quelqu'un est déjà ailleurs",
                        "Nolwenn Exemple anime déjà « Ranger ses mots de passe »");
        champs.put("accord", ServiceNumerique.cache(relecture.body(), "accord"));
        assertThat(service.poster(nouvelle(), champs).statusCode()).isEqualTo(422);
        assertThat(seances()).hasSize(2);

        champs.put("sauf", "2024-02-06");
        assertThat(service.poster(nouvelle(), champs).statusCode()).isEqualTo(302);
        assertThat(seances()).containsOnlyOnce("2024-02-06 09:30").contains("2024-02-13 09:30");
    }

    @Test
    void changes_what_follows_and_leaves_what_came_before_its_own_rule() {
        accepter(nouvelle(), mardis());
        var serie = service.id("select id from serie");
        var chemin = page() + "/series/" + serie + "/modifier";

        var formulaire = service.lire(chemin + "?depuis=2024-03-12");
        assertThat(formulaire).contains("value=\"2024-03-12\"", "Ce qui a lieu avant le mardi 12 mars 2024");
        var champs = mardis();
        champs.putAll(Map.of(
                "depuis", "2024-03-12",
                "premierJour", "2024-03-12",
                "jours", "4",
                "debut", "14:00",
                "fin", "16:00"));
        accepter(chemin, champs);

        assertThat(seances())
                .contains("2024-02-20 09:30", "2024-03-14 14:00", "2024-03-21 14:00")
                .doesNotContain("2024-03-12 09:30", "2024-03-19 09:30");
        assertThat(service.lire(page()).replace('\u00a0', ' '))
                .contains(
                        "Tous les mardis de 9 h 30 à 12 h, en période scolaire, du 30 janvier au 11 mars 2024",
                        "Tous les jeudis de 14 h à 16 h, en période scolaire, du 12 mars au 14 mai 2024");
        assertThat(service.dit("select count(*) from serie where suite_de_id = '" + serie + "'"))
                .isEqualTo("1");
    }

    @Test
    void keeps_what_was_taken_out_or_moved_when_all_of_it_changes_and_says_what_makes_no_sense_any_more() {
        var champs = mardis();
        champs.put("sauf", "2024-02-06");
        accepter(nouvelle(), champs);
        var deplacee = service.id("select seance_id from serie_jour where jour = '2024-02-13'");
        var a = service.seance("2024-02-15", "10:00", "11:00", "Nolwenn");
        var ou = page() + "/seances/" + deplacee + "/deplacer";
        assertThat(service.lire(ou)).contains("Cette séance", "Celle-ci et les suivantes", "Toute la série");
        assertThat(service.poster(ou, a).statusCode()).isEqualTo(302);
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";
        champs.putAll(Map.of("debut", "10:00", "fin", "12:30"));
        assertThat(texte(service.poster(chemin, champs)))
                .contains("Changée à part : elle reste jeudi 15 février 2024", "Retirée : pas de séance");
        accepter(chemin, champs);
        assertThat(seances())
                .contains("2024-01-30 10:00", "2024-02-15 10:00", "2024-02-20 10:00")
                .doesNotContain("2024-02-06 10:00", "2024-02-13 10:00");
        champs.putAll(Map.of("jours", "1", "premierJour", "2024-01-29"));
        assertThat(texte(service.poster(chemin, champs)))
                .contains(
                        "Était retirée : ce n'est plus une date de la série",
                        "N'est plus une date de la série : la séance reste, à part");
        accepter(chemin, champs);
        assertThat(seances()).contains("2024-01-29 10:00", "2024-02-05 10:00", "2024-02-15 10:00");
    }

    @Test
    void tells_those_who_are_registered_and_cancels_what_was_announced() {
        var atelier = service.atelier();
        atelier.put("jour", "2024-02-06");
        atelier.put("debut", "14:00");
        atelier.put("fin", "16:00");
        action = service.creer(atelier);
        service.inscrire(action, "Yvonne");
        var champs = mardis();
        champs.putAll(
                Map.of("debut", "14:00", "fin", "16:00", "premierJour", "2024-03-12", "dernierJour", "2024-03-26"));
        var relecture = service.poster(nouvelle(), champs);
        assertThat(texte(relecture)).contains("On s'inscrit à cette action tout entière");
        accepter(nouvelle(), champs);
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";

        champs.putAll(Map.of(
                "debut", "15:00",
                "fin", "17:00",
                "sauf", "2024-03-26",
                "raison", "La salle est prise"));
        service.faire("update action set intervenant = 'Mme Riou'");
        assertThat(texte(service.poster(chemin, champs)))
                .contains("Une personne, inscrite ou en attente, sera à prévenir", "À prévenir aussi : Mme Riou");
        accepter(chemin, champs);

        assertThat(service.dit("select string_agg(statut, ' ' order by debut) from seance where debut > '2024-03-01'"))
                .isEqualTo("prevue prevue annulee");
        assertThat(service.dit("select count(*) from message where modele in ('deplacement', 'seance_annulee')"))
                .isEqualTo("3");
    }

    @Test
    void never_touches_what_is_held_or_over_and_gives_it_no_other_rule() {
        var champs = mardis();
        champs.putAll(Map.of("premierJour", "2024-01-02", "epoque", "toute_l_annee"));
        accepter(nouvelle(), champs, "2024-01-16");
        service.faire("update seance set statut = 'tenue' where debut < '2024-01-10' and id in (select seance_id from"
                + " serie_jour)");
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";
        var formulaire = service.lire(chemin);
        assertThat(formulaire).contains("Ce qui a lieu avant le mardi 16 janvier 2024", "value=\"2024-01-16\"");

        champs.putAll(Map.of("debut", "10:00"));
        assertThat(texte(service.poster(chemin, champs)))
                .contains("Ce qui a lieu avant le mardi 16 janvier 2024 ne change pas");
        champs.put("premierJour", "2024-01-16");
        accepter(chemin, champs, "2024-01-16");

        assertThat(seances()).contains("2024-01-02 09:30", "2024-01-09 09:30", "2024-01-23 10:00");
        assertThat(service.dit("select count(*) from serie")).isEqualTo("2");
    }

    @Test
    void goes_on_longer_without_becoming_another_series() {
        var champs = mardis();
        champs.putAll(Map.of("premierJour", "2024-01-02", "epoque", "toute_l_annee", "dernierJour", "2024-01-30"));
        accepter(nouvelle(), champs, "2024-01-16");
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";

        champs.putAll(Map.of(
                "premierJour", "2024-01-16",
                "dernierJour", "2024-02-13"));
        accepter(chemin, champs, "2024-01-16");

        assertThat(seances()).contains("2024-01-02 09:30", "2024-02-06 09:30", "2024-02-13 09:30");
        assertThat(service.dit("select debut || ' ' || jusqu_au from serie")).isEqualTo("2024-01-02 2024-02-13");
    }

    @Test
    void loses_no_date_of_a_number_of_times_when_holidays_are_told_in_the_meantime() {
        var champs = mardis();
        champs.remove("dernierJour");
        champs.putAll(Map.of("premierJour", "2024-01-02", "finit", "fois", "fois", "8"));
        accepter(nouvelle(), champs, "2024-01-16");
        assertThat(seances()).endsWith("2024-02-20 09:30");
        service.faire("""
            insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
            values (structure_courante(), '2024-01-08', '2024-01-10')
            """);
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";

        champs.putAll(Map.of(
                "premierJour", "2024-01-16",
                "fois", "6"));
        accepter(chemin, champs, "2024-01-16");

        assertThat(seances()).contains("2024-01-09 09:30").endsWith("2024-02-20 09:30");
        assertThat(service.dit("select fois from serie"))
                .as("two that are over, six that follow")
                .isEqualTo("8");
    }

    @Test
    void is_refused_when_it_is_there_already() {
        var champs = mardis();
        champs.remove("conseillers");
        champs.put(
                "accord",
                ServiceNumerique.cache(service.poster(nouvelle(), champs).body(), "accord"));

        assertThat(service.poster(nouvelle(), champs).statusCode()).isEqualTo(302);
        var une = seances();
        assertThat(service.poster(nouvelle(), champs).body()).contains("Cette série existe déjà");
        assertThat(seances()).isEqualTo(une);
        champs.put("fin", "16:30");
        assertThat(service.poster(nouvelle(), champs).body())
                .contains("cette action a déjà une séance à cette heure et dans ce lieu");
        champs.remove("accord");

        var seance = service.seance("2024-06-04", "09:30", "11:30", "Nolwenn");
        service.poster(page() + "/seances/nouvelle", seance);
        service.poster(page() + "/seances/nouvelle", seance);
        assertThat(seances()).hasSize(une.size() + 1);
    }

    /** What was right when it was written, and is not since, waits on the page of the day. */
    @Test
    void tells_which_seances_fall_into_holidays_closures_and_absences_that_were_told_since() {
        accepter(nouvelle(), mardis());
        assertThat(service.lire("/equipe")).doesNotContain("Séances à revoir");
        service.faire("""
            insert into vacances_scolaires (structure_id, premier_jour, dernier_jour)
            values (structure_courante(), '2024-01-29', '2024-01-31')
            """);
        service.faire("""
            insert into lieu_fermeture (structure_id, lieu_id, debut, fin, raison)
            select structure_id, id, '2024-02-05', '2024-02-06', 'Travaux' from lieu
            """);
        service.faire("""
            insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, motif, moment)
            select structure_id, gen_random_uuid(), id, jour::date, jour::date, 'conge', moment
            from conseiller, (values ('2024-02-13', 'matin'), ('2024-02-20', 'apres_midi')) as la (jour, moment)
            where prenom = 'Nolwenn'
            """);
        service.faire("update conseiller set sortie = '2024-05-12' where prenom = 'Nolwenn'");

        assertThat(service.lire("/equipe"))
                .contains(
                        "Séances à revoir",
                        "mardi 30 janvier, Permanence du bourg : ce jour est maintenant dans les vacances scolaires",
                        "mardi 6 février, Permanence du bourg : le lieu est fermé (Travaux)",
                        "mardi 13 février, Permanence du bourg : Nolwenn Exemple, qui l'anime, est en absence",
                        "mardi 14 mai, Permanence du bourg : Nolwenn Exemple, qui l'anime, a quitté l'équipe")
                .doesNotContain("mardi 20 février, Permanence", "conge");
    }

    @Test
    void stops_a_series_and_its_rule_with_it() {
        accepter(nouvelle(), mardis());
        var chemin = page() + "/series/" + service.id("select id from serie") + "/arreter";
        assertThat(service.lire(chemin + "?depuis=2024-03-19").replace('\u00a0', ' '))
                .contains("7 séances seront annulées");
        service.faire("update action set intervenant = 'Mme Riou'");
        // Until it is read, what was said of the two before waits.
        assertThat(service.lire(page())).contains("L'action est créée");
        assertThat(service.lire(page())).contains("Les séances sont ajoutées.");

        assertThat(service.poster(chemin, Map.of("depuis", "2024-03-19", "motif", "autre"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(service.lire(page())).contains("La série est arrêtée", "À prévenir aussi : Mme Riou", "appelez-les");
        assertThat(service.dit("select jusqu_au from serie")).isEqualTo("2024-03-18");
        assertThat(service.dit("select count(*) from seance where statut = 'annulee'"))
                .isEqualTo("7");
        assertThat(service.dit("select max(jour) from serie_jour")).isEqualTo("2024-03-12");
        assertThat(service.lire(page())).contains("a arrêté une série");
    }

    @Test
    void puts_together_what_two_write_of_a_series() {
        accepter(nouvelle(), mardis());
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";
        var aDeux = new ADeux(service.conseillere(), service.ville().visiteur(Role.RESPONSABLE), chemin, chemin);

        aDeux.gardentChacunLeLeur("fin", "17:00", "dernierJour", "2024-02-27");
        aDeux.choisissent("fin", "17:15", "17:30", "mien");
        assertThat(service.dit("select count(distinct fin::time) from seance join serie_jour on seance_id = seance.id"
                        + " where debut < '2024-03-31'"))
                .isEqualTo("1");
    }

    @Test
    void lets_one_of_two_who_change_a_series_at_once_win_and_loses_nothing_of_the_other() throws Exception {
        accepter(nouvelle(), mardis());
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";
        var champs = mardis();
        new HashMap<>(champs).forEach((nom, dit) -> champs.put("avant." + nom, dit));
        var collegue = service.ville().visiteur(Role.RESPONSABLE);
        Callable<HttpResponse<String>> un =
                () -> ADeux.envoyer(service.conseillere(), chemin, accord(chemin, champs, "14:00"));
        Callable<HttpResponse<String>> autre = () -> ADeux.envoyer(collegue, chemin, accord(chemin, champs, "14:30"));

        try (var ensemble = Executors.newFixedThreadPool(2)) {
            var reponses = ensemble.invokeAll(List.of(un, autre)).stream()
                    .map(fait -> fait.resultNow())
                    .toList();
            assertThat(reponses).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 422);
            assertThat(reponses.stream()
                            .filter(reponse -> reponse.statusCode() == 422)
                            .findFirst()
                            .orElseThrow()
                            .body())
                    .contains("Quelqu'un d'autre a changé cela", "value=\"14:");
        }
        assertThat(service.dit("select count(distinct debut::time) from seance join serie_jour on seance_id = seance.id"
                        + " where debut < '2024-03-31'"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dernierJour | 2024-01-29 | La série finit avant",
                "dernierJour | 9999-12-31 | Ce jour n",
                "dernierJour | 2034-01-31 | Une série dure 10 ans au plus",
                "premierJour | 9999-01-01 | Ce jour n",
                "premierJour | 2024-02-30 | Ce jour n",
                "intervalle | 0 | Ce nombre va de 1 à 48",
                "intervalle | 999999999999 | Ce nombre va de 1 à 48",
                "jours | 8 | Cochez au moins un jour",
                "jours | | Cochez au moins un jour",
                "rythme | siecle | Choisissez une des r",
                "rythme | rang | Cochez au moins un rang",
                "rythme | mois | Une date du mois va de 1",
                "epoque | hiver | Choisissez une des r",
                "finit | jamais | Choisissez une des r",
                "fin | 09:00 | La séance finit avant",
                "debut | 25:00 | Cette heure manque",
                "lieu | ' or 1=1 | Ce lieu n",
                "conseillers | 12 | Une des personnes",
                "benevoles | x | Un des bénévoles"
            })
    void says_in_words_what_is_wrong_with_a_rule_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = mardis();
        champs.put(champ, saisi == null ? "" : saisi);

        var reponse = service.poster(nouvelle(), champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse)).contains(phrase, "value=\"2024-");
        assertThat(seances()).hasSize(1);
    }

    @Test
    void refuses_a_rule_of_ten_thousand_dates() {
        var champs = mardis();
        champs.putAll(Map.of(
                "jours", "1,2,3,4,5,6,7", "epoque", "toute_l_annee", "feries", "oui", "dernierJour", "2033-12-31"));
        assertThat(texte(service.poster(nouvelle(), champs))).contains("Cette règle donne plus de 1 000 dates");
        champs.putAll(Map.of("finit", "fois", "fois", "10000"));
        assertThat(texte(service.poster(nouvelle(), champs))).contains("Un nombre de fois va de 1 à 1 000");
        assertThat(seances()).hasSize(1);
    }

    @Test
    void is_closed_to_who_does_not_make_the_programme_and_to_other_towns() {
        accepter(nouvelle(), mardis());
        var chemin = page() + "/series/" + service.id("select id from serie") + "/modifier";

        assertThat(service.ville().visiteur(Role.ACCUEIL).lire(chemin).statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.CONSEILLER).lire(chemin).statusCode())
                .isEqualTo(404);
    }

    /** Every Tuesday in school time, from the end of January to the middle of May. */
    private Map<String, String> mardis() {
        var champs = new HashMap<>(service.seance("", "09:30", "12:00", "Nolwenn"));
        champs.remove("jour");
        champs.putAll(Map.of(
                "rythme", "semaine",
                "intervalle", "1",
                "jours", "2",
                "epoque", "periode_scolaire",
                "premierJour", "2024-01-30",
                "finit", "jusquau",
                "dernierJour", "2024-05-14"));
        return champs;
    }

    private void accepter(String chemin, Map<String, String> champs, String... sauf) {
        var avec = new HashMap<>(champs);
        if (sauf.length > 0) {
            avec.put("sauf", String.join(",", sauf));
        }
        avec.put("accord", ServiceNumerique.cache(service.poster(chemin, avec).body(), "accord"));
        assertThat(service.poster(chemin, avec).statusCode()).isEqualTo(302);
    }

    private Map<String, String> accord(String chemin, Map<String, String> champs, String debut) {
        var avec = new HashMap<>(champs);
        avec.put("debut", debut);
        avec.put("fin", "16:00");
        avec.put("accord", ServiceNumerique.cache(service.poster(chemin, avec).body(), "accord"));
        return avec;
    }

    private List<String> seances() {
        return service.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select to_char(debut at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') from seance"
                                + " where not annulee order by debut")
                        .query(String.class)
                        .list());
    }

    private static String texte(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("[\u00a0\u202f]", " ");
    }

    private String page() {
        return "/equipe/programme/" + action;
    }

    private String nouvelle() {
        return page() + "/series/nouvelle";
    }
}
