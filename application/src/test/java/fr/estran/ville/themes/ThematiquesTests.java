package fr.estran.ville.themes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The town's themes on screen: from none at all, and with a year of records behind them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class ThematiquesTests {

    private static final String PAGE = "/reglages/thematiques";
    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Statistiques statistiques;

    @Autowired
    JdbcClient jdbc;

    Ville neuve;
    Visiteur responsable;
    Ville quimper;

    @BeforeAll
    void villes() {
        neuve = Ville.dans(contexte);
        responsable = neuve.visiteur(Role.RESPONSABLE);
        quimper = Ville.dans(contexte).avecQuimper();
    }

    @Test
    void tells_in_words_a_theme_that_nobody_described() {
        var ville = Ville.dans(contexte);
        var dit = ville.faire(() -> {
            jdbc.sql("insert into thematique (structure_id, code, implicite)"
                            + " values (structure_courante(), 'tri_libre', true)")
                    .update();
            return jdbc.sql("select libelle from thematique_retenue")
                    .query(String.class)
                    .single();
        });

        assertThat(dit).isEqualTo("Tri libre");
    }

    @Test
    void begins_with_nothing_and_offers_the_first_theme_at_once() {
        var ville = Ville.dans(contexte);
        var chef = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(chef.lire(PAGE).body()).contains("Aucun thème n'est encore connu");

        creer(chef, "Vaincre l'arnaque", "citoyennete_critique");

        assertThat(chef.lire(PAGE).body()).contains("id=\"theme-vaincre_l_arnaque\"");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .lire("/equipe/programme/nouvelle")
                        .body())
                .contains("value=\"vaincre_l_arnaque\"");
        assertThat(ville.<List<String>>faire(() -> jdbc.sql("select acte from journal where acte like 'thematique.%'")
                        .query(String.class)
                        .list()))
                .containsExactly("thematique.creer");
    }

    @Test
    void warns_of_a_theme_typed_twice_and_leads_to_the_one_there_is() {
        creer(responsable, "Déjà là", "usages_quotidiens");

        var refus = responsable.remplir(PAGE, Map.of("libelle", "  deja   LA ", "champ", "demarches_en_ligne"));

        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("« Déjà là » existe déjà.", "href=\"/reglages/thematiques/deja_la\"");
        assertThat(combien("deja_la%")).isOne();
    }

    @Test
    void refuses_a_name_of_300_characters_no_name_and_what_is_in_no_list() {
        var long300 = responsable.remplir(PAGE, Map.of("libelle", "a".repeat(300), "champ", "usages_quotidiens"));
        assertThat(long300.statusCode()).isEqualTo(422);
        assertThat(long300.body()).contains("80 signes au plus", "a".repeat(300));

        assertThat(responsable
                        .remplir(PAGE, Map.of("champ", "usages_quotidiens"))
                        .body())
                .contains("Il manque le nom du thème.");
        assertThat(responsable
                        .remplir(PAGE, Map.of("libelle", "Sans champ", "champ", "x", "appareils", "minitel"))
                        .body())
                .contains("Choisissez un champ d'action.", "Ce choix n'est pas dans la liste.");
        assertThat(combien("sans_champ")).isZero();
    }

    @Test
    void gives_two_themes_whose_names_sound_alike_a_code_each() {
        creer(responsable, "C++", "usages_quotidiens");
        creer(responsable, "C", "usages_quotidiens");

        assertThat(combien("c")).isOne();
        assertThat(combien("c_2")).isOne();
    }

    @Test
    void keeps_what_each_of_two_has_written_and_asks_where_both_wrote() {
        creer(responsable, "À deux", "usages_quotidiens");
        var page = PAGE + "/a_deux";
        var aDeux = new ADeux(responsable, neuve.visiteur(Role.ADMINISTRATEUR), page, page);

        aDeux.gardentChacunLeLeur("champ", "demarches_en_ligne", "libelle", "À plusieurs");
        aDeux.choisissent("libelle", "À trois", "À quatre", "mien");
    }

    @Test
    void says_which_devices_are_asked_and_whether_it_is_sensitive() {
        creer(responsable, "Aides sociales", "demarches_en_ligne");
        var page = PAGE + "/aides_sociales";

        responsable.remplir(page, Map.of("sensible", "oui", "appareils", "tablette"));

        assertThat(responsable.lire(PAGE).body()).contains("sensible", "demande l'appareil");
        assertThat(neuve.<Boolean>faire(() -> jdbc.sql(
                                "select sensible and appareils = '{tablette}' from thematique where code = 'aides_sociales'")
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    @Test
    void puts_a_theme_before_another_of_its_field_and_keeps_it_there() {
        var ville = Ville.dans(contexte);
        var chef = ville.visiteur(Role.RESPONSABLE);
        List.of("Album", "Bureau", "Courrier").forEach(nom -> creer(chef, nom, "usages_quotidiens"));

        chef.poster(PAGE + "/courrier/deplacer", Map.of("vers", "haut"));
        chef.poster(PAGE + "/album/deplacer", Map.of("vers", "haut"));

        assertThat(chef.lire(PAGE).body()).containsSubsequence("theme-album", "theme-courrier", "theme-bureau");
        assertThat(chef.lire("/equipe/programme/nouvelle").body())
                .containsSubsequence("value=\"album\"", "value=\"courrier\"", "value=\"bureau\"");
    }

    @Test
    void retires_a_theme_from_the_lists_and_not_from_the_figures() {
        var chef = quimper.visiteur(Role.RESPONSABLE);
        var avant = chiffres(quimper);
        assertThat(chef.lire(PAGE + "/scolarite/retirer").body()).contains("Rien de ce qui a été compté");

        chef.poster(PAGE + "/scolarite/retirer", Map.of());

        assertThat(chef.lire("/equipe/programme/nouvelle").body()).doesNotContain("value=\"scolarite\"");
        assertThat(chef.lire("/equipe/programme").body()).contains("value=\"scolarite\"");
        assertThat(chiffres(quimper)).isEqualTo(avant);

        chef.poster(PAGE + "/scolarite/reprendre", Map.of());
        assertThat(chef.lire("/equipe/programme/nouvelle").body()).contains("value=\"scolarite\"");
    }

    @Test
    void merges_two_that_are_one_and_no_total_changes() {
        var chef = quimper.visiteur(Role.RESPONSABLE);
        var avant = chiffres(quimper);
        var smartphone = avant.get("ateliers_par_thematique.smartphone.ateliers");
        var tablette = avant.get("ateliers_par_thematique.tablette.ateliers");
        assertThat(smartphone).isPositive();
        assertThat(tablette).isPositive();
        assertThat(chef.lire(PAGE + "/tablette/reunir?dans=smartphone").body())
                .contains("Réunir « Tablette » à « Smartphone »", "Un bilan validé reste tel");

        assertThat(chef.poster(PAGE + "/tablette/reunir", Map.of("dans", "smartphone"))
                        .statusCode())
                .isEqualTo(302);

        var apres = chiffres(quimper);
        assertThat(apres.get("ateliers_par_thematique.smartphone.ateliers")).isEqualTo(smartphone + tablette);
        assertThat(apres).doesNotContainKey("ateliers_par_thematique.tablette.ateliers");
        assertThat(sansThemes(apres)).isEqualTo(sansThemes(avant));
        assertThat(somme(apres, "ateliers_par_thematique")).isEqualTo(somme(avant, "ateliers_par_thematique"));
        assertThat(somme(apres, "demandes")).isEqualTo(somme(avant, "demandes"));
        assertThat(chef.lire("/equipe/programme/nouvelle").body()).doesNotContain("value=\"tablette\"");
        assertThat(chef.lire("/statistiques?thematique=smartphone").statusCode())
                .isEqualTo(200);
        assertThat(chef.poster(PAGE + "/smartphone/reunir", Map.of("dans", "tablette"))
                        .statusCode())
                .isEqualTo(422);

        chef.poster(PAGE + "/tablette/separer", Map.of());
        assertThat(chiffres(quimper)).isEqualTo(avant);
    }

    @Test
    void calls_the_fields_of_action_as_the_town_does_on_screen_and_in_its_report() {
        var chef = quimper.visiteur(Role.RESPONSABLE);
        chef.remplir(
                "/reglages/champs",
                Map.of("nom.usages_quotidiens", "Tous les jours", "bilan.usages_quotidiens", "La vie courante"));

        assertThat(chef.lire(PAGE).body()).contains("Tous les jours", "Démarches en ligne");
        assertThat(chef.lire("/bilans/mots").body()).contains("La vie courante");

        var aDeux = new ADeux(chef, quimper.visiteur(Role.ADMINISTRATEUR), "/reglages/champs", "/reglages/champs");
        aDeux.choisissent("nom.demarches_en_ligne", "Démarches", "Guichets", "autre");
        chef.remplir("/reglages/champs", Map.of("nom.usages_quotidiens", "", "bilan.usages_quotidiens", ""));
        assertThat(chef.lire(PAGE).body()).contains("Usages quotidiens");
    }

    @Test
    void is_open_to_those_who_answer_for_the_service_alone() {
        for (var role : List.of(Role.CONSEILLER, Role.ACCUEIL, Role.LECTEUR, Role.PARTENAIRE)) {
            assertThat(neuve.visiteur(role).lire(PAGE).statusCode()).isEqualTo(404);
        }
    }

    private void creer(Visiteur qui, String libelle, String champ) {
        assertThat(qui.remplir(PAGE, Map.of("libelle", libelle, "champ", champ)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    private long combien(String code) {
        return neuve.<Long>faire(() -> jdbc.sql("select count(*) from thematique where code like :code")
                .param("code", code)
                .query(Long.class)
                .single());
    }

    private Map<String, Integer> chiffres(Ville ville) {
        var dits = new LinkedHashMap<String, Integer>();
        ville.faire(() -> statistiques.indicateurs(ANNEE))
                .valeurs()
                .forEach((chemin, valeur) -> dits.put(String.join(".", chemin), valeur));
        return dits;
    }

    private static Map<String, Integer> sansThemes(Map<String, Integer> chiffres) {
        var autres = new LinkedHashMap<>(chiffres);
        autres.keySet()
                .removeIf(
                        cle -> cle.contains("thematique") || cle.startsWith("demandes") || cle.startsWith("souhaits"));
        return autres;
    }

    private static int somme(Map<String, Integer> chiffres, String debut) {
        return chiffres.entrySet().stream()
                .filter(chiffre -> chiffre.getKey().startsWith(debut + "."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
