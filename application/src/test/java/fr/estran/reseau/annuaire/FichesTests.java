package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of a town that has one body and one venue. It is Monday 15 January 2024, nine in the morning. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class FichesTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;
    Visiteur lecteur;
    String organisme;
    String page;

    @BeforeEach
    void une_ville_qui_a_un_organisme_et_un_lieu() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        lecteur = ville.visiteur(Role.LECTEUR);
        faire("insert into quartier (structure_id, code, nom, ordre) values (structure_courante(), 'bourg', 'Le"
                + " Bourg', 1), (structure_courante(), 'port', 'Le Port', 2)");
        faire("insert into lieu (structure_id, id, nom, quartier, adresse, code_postal, commune, latitude, longitude)"
                + " values (structure_courante(), gen_random_uuid(), 'Médiathèque', 'bourg', '1 rue des Livres', '29000',"
                + " 'Sainte-Mousse', 47.99, -4.1)");
        faire("insert into acteur (structure_id, id, nom, telephone, contact_nom) values (structure_courante(),"
                + " gen_random_uuid(), 'Mission locale', '02 61 91 00 14', 'Accueil social')");
        organisme = dit("select id::text from acteur");
        page = "/equipe/annuaire/" + organisme;
    }

    @Test
    void is_on_a_list_of_which_each_page_shows_fifty_bodies() {
        assertThat(ecrire(fiche()).statusCode()).isEqualTo(302);
        faire("insert into acteur (structure_id, id, nom) select structure_courante(), gen_random_uuid(),"
                + " 'Amicale ' || to_char(n, 'FM00') from generate_series(1, 60) n");

        assertThat(lire("/equipe/annuaire"))
                .contains("61 organismes", "1 fiche", "Amicale 50", "/equipe/annuaire?page=2")
                .doesNotContain("Amicale 51", "Mission locale");
        assertThat(lire("/equipe/annuaire?page=2"))
                .contains("61 organismes", "Amicale 51", "Mission locale", "1 accueil")
                .doesNotContain("Amicale 50");
        assertThat(lire("/equipe/annuaire?page=9")).contains("Mission locale");
    }

    @Test
    void is_written_by_the_team_and_read_by_all() {
        assertThat(lire("/equipe/annuaire")).contains("Mission locale", "pas encore de fiche", page + "/modifier");
        assertThat(ville.visiteur().lire("/annuaire").body())
                .contains("L'annuaire se prépare")
                .doesNotContain("Mission locale");

        assertThat(ecrire(fiche()).statusCode()).isEqualTo(302);

        assertThat(lire(page))
                .contains("Carte grise", "On la fait ensemble", "Lundi et jeudi de 9", "Pas encore vérifié");
        assertThat(ville.visiteur().lire("/annuaire").body())
                .contains("Mission locale", "Ouvert maintenant", "Médiathèque", "02 61 91 00 14")
                .doesNotContain("Accueil social");
        assertThat(duPublic("/annuaire/" + organisme))
                .contains(
                        "Gratuit",
                        "Français, breton",
                        "1 rue des Livres, 29000 Sainte-Mousse",
                        "France Services",
                        "Les jeunes")
                .doesNotContain("Accueil social");
        assertThat(dit("select string_agg(acte, ' ' order by quand) from journal where acte like 'fiche_annuaire.%'"))
                .isEqualTo("fiche_annuaire.creer");
    }

    /** Whoever has just typed an address is not asked for it twice; nothing is written before they say so. */
    @Test
    void begins_with_the_address_that_its_organisme_is_known_by() {
        faire("update acteur set adresse = '3 quai Neuf, 29000 Sainte-Mousse'");
        assertThat(lire("/equipe/organismes/" + organisme)).contains("href=\"" + page + "\"");
        assertThat(lire(page + "/modifier"))
                .contains("value=\"3 quai Neuf\"", "value=\"29000\"", "value=\"Sainte-Mousse\"");
        assertThat(dit("select count(*)::text from fiche_organisme")).isEqualTo("0");
        assertThat(ecrire(Map.of("besoin-photos", "oui")).statusCode()).isEqualTo(302);
        assertThat(dit("select adresse || ' ' || code_postal || ' ' || commune from fiche_accueil"))
                .isEqualTo("3 quai Neuf 29000 Sainte-Mousse");
    }

    @Test
    void begins_with_an_address_that_is_known_on_several_lines() {
        faire("update acteur set adresse = E'Bâtiment A,\\r\\n3 quai Neuf\\n29000 Sainte-Mousse'");
        assertThat(lire(page + "/modifier"))
                .contains("value=\"Bâtiment A, 3 quai Neuf\"", "value=\"29000\"", "value=\"Sainte-Mousse\"");
    }

    @Test
    void is_said_on_the_first_page_once_there_is_something_to_read() {
        assertThat(duPublic("/")).doesNotContain("href=\"/trouver\"");
        ecrire(fiche());
        assertThat(duPublic("/")).contains("D'autres aident aussi", "href=\"/trouver\"");
    }

    /** Nothing that was typed is lost: what is not understood is kept, shown, and said. */
    @Test
    void keeps_hours_that_it_does_not_understand_and_says_which() {
        var champs = new HashMap<>(fiche());
        champs.put("horaires-1", "Lundi 9h-12h / 13h30-17h30\nmercredi après-midi\n<script>alert(1)</script>");
        assertThat(ecrire(champs).statusCode()).isEqualTo(302);

        assertThat(lire(page))
                .contains("pas compris ces lignes : « mercredi après-midi », « &lt;script&gt;", "gardées")
                .doesNotContain("<script>alert");
        assertThat(dit("select horaires from fiche_accueil"))
                .startsWith("Mo 09:00-12:00,13:30-17:30; \"mercredi après-midi\"");
        assertThat(duPublic("/annuaire/" + organisme))
                .contains("Lundi de 9", "mercredi après-midi")
                .doesNotContain("<script>alert");
        assertThat(duPublic("/annuaire?ouvert=oui")).contains("Mission locale");
        // Saved again as it is, it is what it was, and is not told again.
        ecrire(Map.of("cout", "payant"));
        assertThat(lire(page)).doesNotContain("pas compris");
        assertThat(dit("select horaires from fiche_accueil")).contains("\"mercredi après-midi\"");
    }

    @Test
    void is_found_by_need_by_district_and_at_this_hour() {
        ecrire(fiche());
        faire("insert into acteur (structure_id, id, nom, quartier)"
                + " values (structure_courante(), gen_random_uuid(), 'Club du port', 'port')");
        var autre = dit("select id::text from acteur where nom = 'Club du port'");
        responsable.remplir(
                "/equipe/annuaire/" + autre + "/modifier",
                Map.of(
                        "besoin-photos",
                        "oui",
                        "adresse-1",
                        "2 quai",
                        "quartier-1",
                        "port",
                        "horaires-1",
                        "mardi 9h-12h"));

        assertThat(duPublic("/annuaire?besoin=carte_grise"))
                .contains("Mission locale", "On la fait ensemble")
                .doesNotContain("Club du port");
        assertThat(duPublic("/annuaire?quartier=port")).containsSubsequence("Club du port", "Mission locale");
        assertThat(duPublic("/annuaire?quartier=bourg"))
                .contains("Mission locale")
                .doesNotContain("Club du port");
        assertThat(duPublic("/annuaire?ouvert=oui")).contains("Mission locale").doesNotContain("Club du port");
        assertThat(duPublic("/annuaire?besoin=rien&quartier=%3Cb%3E")).contains("Personne pour le moment");
        ville.faire(() -> {
            var annuaire = contexte.getBean(AnnuairePublie.class);
            var lundi = LocalDateTime.of(2024, 1, 15, 10, 0);
            assertThat(annuaire.repondant("carte_grise", "bourg", lundi)).hasSize(1);
            assertThat(annuaire.repondant("carte_grise", "bourg", lundi.plusHours(3)))
                    .isEmpty();
            assertThat(annuaire.repondant("carte_grise", null, null)).hasSize(1);
            return true;
        });
    }

    @Test
    void is_not_open_on_a_day_on_which_its_venue_is_closed() {
        ecrire(fiche());
        assertThat(duPublic("/annuaire")).contains("Ouvert maintenant</span>");
        faire("insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)"
                + " select structure_id, gen_random_uuid(), id, '2024-01-10', '2024-01-15', 'Travaux' from lieu");
        assertThat(duPublic("/annuaire")).contains("Mission locale").doesNotContain("Ouvert maintenant</span>");
        assertThat(duPublic("/annuaire?ouvert=oui")).doesNotContain("Mission locale");
        faire("update lieu_fermeture set fin = '2024-01-14'");
        assertThat(duPublic("/annuaire?ouvert=oui")).contains("Mission locale");
    }

    @Test
    void says_when_it_was_checked_and_never_otherwise() {
        ecrire(fiche());
        responsable.poster(page + "/verifier", Map.of());
        assertThat(duPublic("/annuaire/" + organisme)).contains("Vérifié le 15 janvier 2024");
        ecrire(Map.of("cout", "payant"));
        assertThat(dit("select verifie_le::text from fiche_organisme")).isEqualTo("2024-01-15");

        faire("update fiche_organisme set verifie_le = '2023-03-01'");
        assertThat(duPublic("/annuaire/" + organisme)).contains("Vérifié le 1er mars 2023 : cela date");
        faire("update fiche_organisme set verifie_le = null");
        assertThat(duPublic("/annuaire")).contains("Pas encore vérifié").doesNotContain("Vérifié le");
    }

    /** Pictures from one place elsewhere, on that page, and nothing else from anywhere. */
    @Test
    void has_a_map_on_a_page_of_its_own_that_asks_first() {
        ecrire(fiche());
        var carte = lecteur.lire("/annuaire/carte");
        assertThat(carte.statusCode()).isEqualTo(200);
        assertThat(carte.body())
                .contains(
                        "Mission locale",
                        "data.geopf.fr",
                        "data-latitude=\"47.990000\"",
                        "leaflet",
                        "hidden>Afficher la carte")
                .doesNotContain("<img src=\"http");
        var liste = lecteur.lire("/annuaire");
        assertThat(liste.body()).contains("/annuaire/carte").doesNotContain("leaflet");
        var permis = permis(liste);
        assertThat(permis).doesNotContain("http");
        assertThat(permis(carte)).isEqualTo(permis.replace("data:", "data: https://data.geopf.fr"));
    }

    private static String permis(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void is_taken_from_the_public_and_given_back() {
        ecrire(fiche());
        responsable.poster(page + "/retirer", Map.of());
        assertThat(duPublic("/annuaire")).doesNotContain("Mission locale");
        assertThat(ville.visiteur().lire("/annuaire/" + organisme).statusCode()).isEqualTo(404);
        assertThat(lire(page)).contains("retirée de l'annuaire public depuis le lundi 15 janvier 2024");
        responsable.poster(page + "/reprendre", Map.of());
        assertThat(duPublic("/annuaire")).contains("Mission locale");
        faire("update acteur set retire_le = '2024-01-10'");
        assertThat(ville.visiteur().lire("/annuaire/" + organisme).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horaires-1 | ; ; | Écrivez ces horaires comme",
                "adresse-1 | 3 rue du Port | pas les deux",
                "lieu-1 | 00000000-0000-0000-0000-000000000000 | plus dans la liste",
                "quartier-1 | nulle_part | pas les deux",
                "cout | trois sous | pas dans la liste",
                "langues | klingon | pas dans la liste",
                "pivot | 12 | neuf à quatorze",
                "besoin-inconnu | oui | plus dans la liste",
                "coordonnees-1 | ici | pas lisible",
            })
    void is_shown_again_where_something_is_wrong(String champ, String dit, String faute) {
        var champs = new HashMap<>(fiche());
        champs.put(champ, dit);
        var reponse = ecrire(champs);
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(faute).doesNotContain("<script>alert");
        assertThat(dit("select count(*)::text from fiche_organisme")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"venue", "phrase-carte_grise", "horaires-1", "aApporter", "precisions-1"})
    void takes_no_huge_text(String champ) {
        var champs = new HashMap<>(fiche());
        champs.put(champ, "é".repeat(50_000));
        assertThat(ecrire(champs).statusCode()).isEqualTo(422);
    }

    @Test
    void is_changed_by_two_people_at_once_field_by_field() {
        ecrire(fiche());
        var formulaire = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        ecrire(Map.of("cout", "payant", "phrase-carte_grise", "Sur rendez-vous"));

        formulaire.avec("venue", "Sonnez");
        assertThat(responsable.envoyer(page + "/modifier", formulaire.champs).statusCode())
                .isEqualTo(302);
        assertThat(dit("select cout || ' ' || venue from fiche_organisme")).isEqualTo("payant Sonnez");
        assertThat(lire(page + "/modifier")).contains("Sur rendez-vous");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_written_by_whoever_is_in_charge_alone(Role role) {
        var ecrit = role == Role.RESPONSABLE || role == Role.ADMINISTRATEUR;
        var lit = ecrit || role == Role.CONSEILLER || role == Role.ACCUEIL;
        var visiteur = ville.visiteur(role);
        assertThat(visiteur.lire("/equipe/annuaire").statusCode()).isEqualTo(lit ? 200 : 404);
        assertThat(visiteur.lire(page).statusCode()).isEqualTo(lit ? 200 : 404);
        assertThat(visiteur.lire(page + "/modifier").statusCode()).isEqualTo(ecrit ? 200 : 404);
    }

    @Test
    void follows_its_organisme_its_lieu_and_its_quartier() {
        ecrire(fiche());
        faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'La"
                + " Mission')");
        var autre = dit("select id::text from acteur where nom = 'La Mission'");
        reunir(autre);
        assertThat(dit("select string_agg(acteur_id::text, ' ') from fiche_organisme"))
                .isEqualTo(autre);
        assertThat(lire("/equipe/lieux/" + dit("select id::text from lieu"))).contains("Médiathèque");
    }

    /** Of two sheets, what is written by hand is not lost with the one that goes. */
    @Test
    void completes_that_of_the_organisme_that_stays() {
        ecrire(fiche());
        responsable.poster(page + "/verifier", Map.of());
        faire("insert into acteur (structure_id, id, nom) values (structure_courante(), gen_random_uuid(), 'La"
                + " Mission')");
        var autre = dit("select id::text from acteur where nom = 'La Mission'");
        responsable.remplir(
                "/equipe/annuaire/" + autre + "/modifier",
                Map.of("besoin-photos", "oui", "adresse-1", "2 quai", "cout", "payant", "venue", "Sonnez"));
        reunir(autre);
        assertThat(dit("select string_agg(besoin || coalesce(phrase, ''), ' ' order by besoin) from fiche_besoin"))
                .isEqualTo("carte_griseOn la fait ensemble photos");
        assertThat(dit("select string_agg(rang || coalesce(adresse, ' ' || horaires), ', ' order by rang)"
                        + " from fiche_accueil"))
                .isEqualTo("12 quai, 2 Mo,Th 09:00-12:00");
        assertThat(dit("select acteur_id || ' ' || cout || ' ' || venue || ' ' || array_to_string(langues, ',') || ' '"
                        + " || coalesce(verifie_le::text, 'jamais') from fiche_organisme"))
                .isEqualTo(autre + " payant Sonnez francais,breton jamais");
    }

    private void reunir(String autre) {
        var fusion = "/equipe/organismes/" + autre + "/reunir";
        var apercu = lire(fusion + "?avec=" + organisme);
        assertThat(apercu).contains("sa fiche dans l'annuaire");
        responsable.poster(
                fusion,
                Map.of(
                        "avec",
                        organisme,
                        "accord",
                        apercu.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1")));
    }

    @Test
    void of_another_town_is_nobody_s_here() {
        ecrire(fiche());
        var la = Ville.dans(contexte).visiteur(Role.RESPONSABLE);
        assertThat(la.lire(page).statusCode()).isEqualTo(404);
        assertThat(la.poster(page + "/verifier", Map.of()).statusCode()).isEqualTo(404);
        assertThat(la.lire("/annuaire/" + organisme).statusCode()).isEqualTo(404);
        assertThat(responsable
                        .lire("/equipe/annuaire/" + UUID.randomUUID() + "/modifier")
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> fiche() {
        return Map.of(
                "besoin-carte_grise", "oui",
                "phrase-carte_grise", "On la fait ensemble",
                "lieu-1", dit("select id::text from lieu"),
                "horaires-1", "Lundi et jeudi de 9 h à 12 h",
                "cout", "gratuit",
                "langues", "francais,breton",
                "habilitations", "france_services",
                "publicsAccueillis", "jeunes");
    }

    private HttpResponse<String> ecrire(Map<String, String> champs) {
        var formulaire = FormulaireHtml.lire(lire(page + "/modifier"), page + "/modifier");
        champs.forEach((champ, dit) ->
                formulaire.champs.put(champ, champ.equals("langues") ? List.of(dit.split(",")) : List.of(dit)));
        return responsable.envoyer(page + "/modifier", formulaire.champs);
    }

    private String lire(String chemin) {
        return responsable.lire(chemin).body();
    }

    private String duPublic(String chemin) {
        return lecteur.lire(chemin).body();
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
