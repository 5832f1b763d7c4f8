package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
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

/** The venues of a town that has nothing yet, on screen. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class TenueDesLieuxTests {

    static final String NOUVEAU = "/equipe/lieux/nouveau";

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @BeforeEach
    void une_ville_qui_n_a_qu_une_conseillere() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        faire("insert into conseiller (structure_id, id, prenom, nom, entree)"
                + " values (structure_courante(), gen_random_uuid(), 'Nolwenn', 'Exemple', '2021-09-01')");
    }

    @Test
    void leads_from_the_empty_page_to_a_lieu_that_a_seance_can_choose() {
        assertThat(lire("/equipe/lieux")).contains("Commencez par celui", "href=\"/equipe/lieux/nouveau\"");

        var cree = responsable.remplir(
                NOUVEAU,
                Map.of(
                        "nom", "  Maison pour tous   du Port ",
                        "adresse", "3 quai de l'Exemple",
                        "codePostal", "29000",
                        "commune", "Sainte-Mousse",
                        "coordonnees", "47,9975 ; -4,0979",
                        "capacite", "12",
                        "accesPmr", "oui",
                        "accessibilite", "De plain-pied",
                        "ouvre-2-1", "09:00",
                        "ferme-2-1", "12:30"));

        assertThat(cree.statusCode()).isEqualTo(302);
        var page = chemin(cree);
        assertThat(lire(page)).contains("Maison pour tous du Port", "3 quai de l'Exemple, 29000 Sainte-Mousse");
        var fiche = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        assertThat(List.of("coordonnees", "capacite", "accesPmr", "ouvre-2-1", "ferme-2-1", "accessibilite"))
                .extracting(fiche::dit)
                .containsExactly("47.9975, -4.0979", "12", "oui", "09:00", "12:30", "De plain-pied");
        assertThat(lire("/equipe/programme/nouvelle")).contains("Maison pour tous du Port");
        assertThat(lire("/equipe/rendez-vous/plages")).contains("Maison pour tous du Port");
        assertThat(dit("select left(reference, 2) from lieu")).isEqualTo("L-");
        assertThat(dit("select string_agg(acte, ' ') from journal where acte like 'lieu.%'"))
                .isEqualTo("lieu.creer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nom | '' | Il manque le nom",
                "coordonnees | 91, 4 | point de la Terre",
                "capacite | -1 | de 0 à 100",
                "capacite | dix | de 0 à 100",
                "quartier | nulle_part | plus dans la liste",
                "accesPmr | peut-etre | une des réponses",
                "ouvre-2-1 | 25:00 | heure"
            })
    void says_in_words_what_is_wrong_and_loses_nothing(String champ, String saisi, String phrase) {
        var champs = champs("Salle du bourg");
        champs.put("accessibilite", "Câbles & rampe <b>");
        champs.put(champ, saisi);

        var reponse = responsable.poster(NOUVEAU, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(phrase, "Câbles &amp; rampe &lt;b&gt;", "href=\"#" + champ);
        assertThat(dit("select count(*)::text from lieu")).isEqualTo("0");
    }

    @Test
    void keeps_a_name_of_three_hundred_signs_in_the_form_and_says_why() {
        var long300 = "Salle ".repeat(50);

        var reponse = responsable.poster(NOUVEAU, champs(long300));

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("120 signes au plus", long300.strip());
    }

    @ParameterizedTest
    @CsvSource({"SALLE DU BOURG", "Le Bourg", "Sâlle du Bourg"})
    void shows_the_lieu_that_is_there_already_and_adds_one_only_to_whoever_means_it(String nom) {
        var connu = chemin(responsable.poster(NOUVEAU, champs("Salle du bourg")));
        var champs = champs(nom);

        var averti = responsable.poster(NOUVEAU, champs);

        assertThat(averti.statusCode()).isEqualTo(422);
        assertThat(averti.body()).contains("« Salle du bourg » existe déjà", "href=\"" + connu + "\"");
        champs.put("accord", accord(averti));
        assertThat(responsable.poster(NOUVEAU, champs).statusCode()).isEqualTo(302);
        assertThat(dit("select count(*)::text from lieu")).isEqualTo("2");
    }

    @Test
    void asks_twice_about_a_point_far_from_the_town() {
        var champs = champs("Salle du bourg");
        champs.put("coordonnees", "-4.0979, 47.9975");
        assertThat(responsable.poster(NOUVEAU, champs).body()).contains("n'est pas en France");
        champs.put("coordonnees", "47.9975, -4.0979");
        var page = chemin(responsable.poster(NOUVEAU, champs));
        var loin = champs("Mairie");
        loin.put("coordonnees", "48.8566, 2.3522");
        assertThat(responsable.poster(NOUVEAU, loin).body()).contains("485 km");

        var champs2 = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier")
                .avec("capacite", "9");
        assertThat(responsable.envoyer(page + "/modifier", champs2.champs).statusCode())
                .isEqualTo(302);
    }

    @Test
    void puts_together_what_two_write_of_one_lieu() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Salle du bourg"))) + "/modifier";
        var deux = new ADeux(responsable, ville.visiteur(Role.ADMINISTRATEUR), page, page);

        deux.gardentChacunLeLeur("adresse", "1 rue de l'Exemple", "ouvre-1-1", "");
        deux.gardentChacunLeLeur("capacite", "12", "commune", "Sainte-Mousse");
        deux.choisissent("nom", "Salle du port", "Salle des fêtes", "mien");
    }

    @Test
    void retires_a_lieu_once_what_is_planned_there_was_read_and_takes_it_up_again() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Salle du bourg")));
        seance("2024-01-16 14:00+01", "prevue");
        seance("2023-11-07 14:00+01", "tenue");

        var averti = responsable.poster(page + "/retirer", Map.of());

        assertThat(averti.statusCode()).isEqualTo(422);
        assertThat(averti.body()).contains("Ce qui suit est encore prévu dans ce lieu.", "Permanence du bourg");
        assertThat(responsable
                        .poster(page + "/retirer", Map.of("accord", accord(averti)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire("/equipe/programme/nouvelle")).doesNotContain("Salle du bourg");
        assertThat(lire("/equipe/rendez-vous/plages")).doesNotContain("Salle du bourg");
        assertThat(lire(page)).contains("retiré depuis le lundi 15 janvier 2024");
        assertThat(lire("/equipe/lieux")).contains("Un lieu retiré");
        assertThat(lire(deplacer())).contains("Salle du bourg");
        assertThat(lire("/statistiques?annee=2023&section=territoire")).contains("Salle du bourg");

        responsable.poster(page + "/reprendre", Map.of());
        assertThat(lire("/equipe/programme/nouvelle")).contains("Salle du bourg");
        assertThat(dit("select string_agg(acte, ' ' order by quand, id) from journal where acte like 'lieu.%'"))
                .isEqualTo("lieu.creer lieu.retirer lieu.reprendre");
    }

    @Test
    void offers_no_hour_at_a_lieu_that_was_retired_and_says_before_what_comes_back_there() {
        var page = chemin(responsable.poster(NOUVEAU, champs("Salle du bourg")));
        faire("""
                insert into plage_rendez_vous (structure_id, id, conseiller_id, lieu_id, jour, ouvre, ferme, du)
                select conseiller.structure_id, gen_random_uuid(), conseiller.id, lieu.id, 4, '09:00', '12:00', '2024-01-15'
                from conseiller, lieu
                """);
        seance("2024-01-18 14:00+01", "prevue");
        faire("""
                insert into serie (structure_id, id, action_id, rythme, intervalle, jours, rangs, epoque, feries, debut,
                    jusqu_au, commence, finit, lieu_id)
                select lieu.structure_id, gen_random_uuid(), action.id, 'semaine', 1, '{4}', '{}', 'toute_l_annee',
                    false, '2024-01-18', '2024-01-18', '14:00', '16:00', lieu.id
                from lieu, action
                """);
        faire("insert into serie_jour (structure_id, serie_id, jour, seance_id)"
                + " select serie.structure_id, serie.id, '2024-01-18', seance.id from serie, seance");
        faire("insert into action (structure_id, id, type, titre, publiee)"
                + " values (structure_courante(), gen_random_uuid(), 'rendez_vous', 'Rendez-vous', true)");
        faire("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select lieu.structure_id, gen_random_uuid(), action.id, lieu.id, '2024-01-19 09:00+01',
                    '2024-01-19 09:45+01', 'prevue'
                from lieu, action where action.type = 'rendez_vous'
                """);
        faire("insert into seance_conseiller (structure_id, seance_id, conseiller_id) select seance.structure_id,"
                + " seance.id, conseiller.id from seance, conseiller where seance.debut = '2024-01-19 09:00+01'");
        var ou = page.substring(page.lastIndexOf('/') + 1);
        assertThat(lire("/rendez-vous")).contains("Salle du bourg");
        assertThat(lire("/rendez-vous/" + ou)).contains("18 janvier", "19 janvier");

        var averti = responsable.poster(page + "/retirer", Map.of());
        assertThat(averti.body())
                .contains(
                        "Rendez-vous, jeudi de 9",
                        "avec Nolwenn Exemple : ces heures ne seront plus proposées",
                        "href=\"/equipe/rendez-vous/plages\"")
                .contains("La série « Permanence du bourg »", "/modifier\">La série");
        responsable.poster(page + "/retirer", Map.of("accord", accord(averti)));

        assertThat(lire("/rendez-vous")).doesNotContain("Salle du bourg");
        assertThat(lire("/rendez-vous/" + ou)).doesNotContain("18 janvier", "19 janvier");
        assertThat(lire("/equipe/rendez-vous")).doesNotContain("Salle du bourg");
        assertThat(lire("/equipe/rendez-vous/plages")).doesNotContain("Salle du bourg");
        var plage = Map.of(
                "conseiller",
                dit("select id::text from conseiller"),
                "ou",
                ou,
                "jour",
                "5",
                "ouvre",
                "14:00",
                "ferme",
                "16:00",
                "du",
                "2024-01-15");
        assertThat(responsable.poster("/equipe/rendez-vous/plages", plage).body())
                .contains("Ce lieu vient d");
        var autre =
                dit("select '/equipe/programme/' || id || '/seances/nouvelle' from action where type = 'permanence'");
        assertThat(responsable
                        .poster(autre, Map.of("jour", "2024-01-25", "debut", "14:00", "fin", "16:00", "lieu", ou))
                        .body())
                .contains("Salle du bourg est retiré : le service n");

        responsable.poster(page + "/reprendre", Map.of());
        assertThat(lire("/rendez-vous")).contains("Salle du bourg");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATEUR", "RESPONSABLE"})
    void lets_nobody_else_open_or_retire_a_lieu(Role role) {
        var page = chemin(responsable.poster(NOUVEAU, champs("Salle du bourg")));
        var autre = ville.visiteur(role);

        for (var la : List.of(NOUVEAU, page + "/modifier", page + "/retirer", page + "/reprendre")) {
            assertThat(autre.poster(la, champs("Salle du port")).statusCode())
                    .as(la)
                    .isEqualTo(404);
        }
        assertThat(dit("select count(*)::text from lieu where retire_le is null"))
                .isEqualTo("1");
    }

    private void seance(String debut, String statut) {
        faire("insert into action (structure_id, id, type, titre) select structure_courante(), gen_random_uuid(),"
                + " 'permanence', 'Permanence du bourg' where not exists (select from action)");
        faire("""
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select lieu.structure_id, gen_random_uuid(), action.id, lieu.id,
                    '%1$s', '%1$s'::timestamptz + interval '2 hours', '%2$s'
                from lieu, action
                """.formatted(debut, statut));
    }

    private String deplacer() {
        return dit("select '/equipe/programme/' || action_id || '/seances/' || id || '/deplacer' from seance"
                + " where statut = 'prevue'");
    }

    private static Map<String, String> champs(String nom) {
        return new HashMap<>(Map.of("nom", nom, "accesPmr", ""));
    }

    private static String chemin(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }

    private static String accord(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
    }

    private String lire(String chemin) {
        return responsable.lire(chemin).body();
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
