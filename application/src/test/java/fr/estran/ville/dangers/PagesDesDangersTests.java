package fr.estran.ville.dangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.FormulaireHtml;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody in danger types it where needs are looked for. The town is new: nobody is in its directory. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class PagesDesDangersTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville_neuve() {
        ville = Ville.dans(contexte);
    }

    @Test
    void answers_by_the_numbers_and_the_way_to_the_team_never_by_an_empty_directory() {
        var attendus = Map.of(
                "Je veux en finir", "tel:3114",
                "j'ai envie de mourir", "tel:3114",
                "mon beau-père touche ma petite sœur", "tel:119",
                "je dors dehors ce soir avec mes deux enfants", "tel:115",
                "mon mari me frappe", "tel:3919");
        attendus.forEach((dite, numero) -> {
            var page = chercher(dite).body();
            assertThat(page)
                    .as(dite)
                    .contains(numero, "sms:114", "24 h sur 24", "gratuit", "Quitter vite", "Notre équipe")
                    .doesNotContain(dite, "encore personne", "Plainte", "France Travail");
        });
    }

    @Test
    void puts_those_who_come_first_where_it_is_vital_and_those_who_listen_first_elsewhere() {
        assertThat(chercher("il ne respire plus").body())
                .containsSubsequence("On vous dira quoi faire", "tel:15\"", "tel:18\"", "tel:112\"");
        assertThat(chercher("je veux mourir").body())
                .containsSubsequence("tel:3114\"", "Ce que vous vivez est lourd", "tel:15\"");
        assertThat(chercher("on me fait du chantage avec des photos").body())
                .contains("de 9 h à 23 h", "https://3018.fr/");
    }

    @Test
    void speaks_at_the_desk_and_to_a_professional_of_whoever_is_beside_them() {
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .remplir("/equipe/orienter", Map.of("dit", "mon mari me frappe"))
                        .body())
                .contains("La personne à côté de vous", "tel:3919");
        assertThat(chercher("mon mari me frappe").body()).doesNotContain("La personne à côté de vous");

        var organisme = UUID.randomUUID();
        ville.faire(() -> jdbc().sql(
                        "insert into acteur (structure_id, id, nom) values (structure_courante(), :id, 'Mission"
                                + " locale')")
                .param("id", organisme)
                .update());
        var lien = Pattern.compile("/pro/[A-Za-z0-9_-]{10,}")
                .matcher(ville.visiteur(Role.RESPONSABLE)
                        .poster("/equipe/professionnels/" + organisme, Map.of())
                        .body());
        assertThat(lien.find()).isTrue();
        var ici = lien.group() + "/orienter";
        var page = ville.visiteur().remplir(ici, Map.of("dit", "mon mari me frappe"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("La personne que vous accompagnez", "tel:3919", "sms:114", "Quitter vite", ici + "#tous")
                .doesNotContain("mon mari me frappe", "La personne à côté de vous");
    }

    @Test
    void lets_the_answers_stand_under_a_calm_box_where_it_may_not_be_so() {
        assertThat(chercher("film sur le suicide").body())
                .contains("en danger", "tel:3114", "name=\"dit\"")
                .doesNotContain("Quitter vite");
        assertThat(chercher("mon ordinateur est mort").body()).doesNotContain("id=\"prudence\"", "Quitter vite");
    }

    @Test
    void keeps_nowhere_what_was_typed(CapturedOutput sorties) {
        for (var dite : List.of("Zygomatique je veux mourir", "film sur le suicide Zygomatique")) {
            var anonyme = chercher(dite);
            assertThat(anonyme.statusCode()).isEqualTo(200);
            assertThat(anonyme.headers().firstValue("location")).isEmpty();
            assertThat(anonyme.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            var equipe = ville.visiteur(Role.CONSEILLER).remplir("/equipe/orienter", Map.of("dit", dite));
            assertThat(equipe.statusCode()).isEqualTo(200);
        }
        assertThat(chercher("Zygomatique je veux mourir").body()).doesNotContain("Zygomatique");

        assertThat(sorties.getAll()).doesNotContainIgnoringCase("zygomatique");
        assertThat(tablesQuiDisent("zygomatique")).isEmpty();
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from technique.session_attributes"
                                + " where position('zygomatique'::bytea in attribute_bytes) > 0"
                                + " or position('Zygomatique'::bytea in attribute_bytes) > 0")
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(ville.visiteur(Role.CONSEILLER).lire("/equipe/orientations").body())
                .doesNotContainIgnoringCase("zygomatique");
    }

    @Test
    void shows_every_number_to_whoever_asks_for_no_reason() {
        var page = ville.visiteur().lire("/numeros-utiles");
        assertThat(page.statusCode()).isEqualTo(200);
        for (var numero : List.of("15", "17", "18", "112", "115", "119", "3114", "3919", "3018", "3977")) {
            assertThat(page.body()).contains("tel:" + numero + "\"");
        }
        assertThat(page.body()).contains("sms:114\"").doesNotContain("tel:114\"", "3020");
        assertThat(ville.visiteur().lire("/annuaire").body()).contains("/numeros-utiles");
        assertThat(ville.visiteur().lire("/trouver").body()).contains("/numeros-utiles", "autocomplete=\"off\"");
    }

    @Test
    void shows_under_those_of_the_country_what_the_town_adds_until_it_retires_it_and_to_no_other_town() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var page = "/reglages/numeros";
        assertThat(responsable
                        .remplir(page, Map.of("nom", "x", "numero", "<script>"))
                        .statusCode())
                .isEqualTo(422);
        responsable.remplir(
                page,
                Map.of(
                        "nom",
                        "Accueil de nuit du port",
                        "numero",
                        "02 98 00 11 22",
                        "pour",
                        "Un lit pour la nuit",
                        "quand",
                        "tous les soirs dès 19 h",
                        "dangers",
                        "dehors"));

        assertThat(chercher("je dors dehors ce soir").body())
                .containsSubsequence("tel:115\"", "tel:112\"", "tel:0298001122", "Accueil de nuit du port");
        // The country's are free; of the town's, nobody here knows.
        assertThat(chercher("je dors dehors ce soir").body().split("Accueil de nuit du port</strong>")[1])
                .doesNotContain("gratuit");
        assertThat(chercher("il ne respire plus").body()).doesNotContain("Accueil de nuit");
        assertThat(ville.visiteur().lire("/numeros-utiles").body()).contains("Accueil de nuit du port");
        assertThat(Ville.dans(contexte).visiteur().lire("/numeros-utiles").body())
                .doesNotContain("Accueil de nuit");
        assertThat(responsable.lire(page).body()).contains("À vérifier auprès de", "3114", "Lu le");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(page).statusCode()).isEqualTo(404);

        var sien = page + "/"
                + ville.faire(() -> jdbc().sql("select code::text from numero_d_ici")
                        .query(String.class)
                        .single());
        responsable.remplir(sien, Map.of("quand", "toute la nuit"));
        assertThat(ville.visiteur().lire("/numeros-utiles").body()).contains("toute la nuit");
        responsable.poster(sien + "/retirer", Map.of());
        responsable.poster(sien + "/retirer", Map.of());
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from journal where acte = 'numero.retirer'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        assertThat(chercher("je dors dehors ce soir").body())
                .contains("tel:115")
                .doesNotContain("Accueil de nuit");
        assertThat(responsable.lire(page).body()).contains("Numéros retirés (1)");
        responsable.poster(sien + "/reprendre", Map.of());
        responsable.poster(sien + "/reprendre", Map.of());
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from journal where acte = 'numero.reprendre'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        assertThat(chercher("je dors dehors ce soir").body()).contains("Accueil de nuit");
    }

    @Test
    void adds_once_what_is_sent_twice() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        var page = "/reglages/numeros";
        var saisi = FormulaireHtml.lire(responsable.lire(page).body(), page)
                .avec("nom", "CCAS")
                .avec("numero", "02 98 00 11 22")
                .avec("pour", "Un repas")
                .avec("quand", "le matin")
                .avec("dangers", "dehors");
        responsable.envoyer(page, saisi.champs);
        responsable.envoyer(page, saisi.champs);
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from numero_d_ici")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        responsable.envoyer(page, saisi.avec("quand", "le soir").champs);
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from numero_d_ici")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void keeps_what_two_people_wrote_of_one_number_at_once() {
        var responsable = ville.visiteur(Role.RESPONSABLE);
        responsable.remplir(
                "/reglages/numeros",
                Map.of(
                        "nom",
                        "CCAS",
                        "numero",
                        "02 98 00 11 22",
                        "pour",
                        "Un repas",
                        "quand",
                        "le matin",
                        "dangers",
                        "dehors"));
        var sien = "/reglages/numeros/"
                + ville.faire(() -> jdbc().sql("select code::text from numero_d_ici")
                        .query(String.class)
                        .single());
        var lu = FormulaireHtml.lire(responsable.lire(sien).body(), sien).avec("quand", "le soir");
        ville.visiteur(Role.RESPONSABLE).remplir(sien, Map.of("pour", "Un lit"));

        assertThat(responsable.envoyer(sien, lu.champs).statusCode()).isEqualTo(302);
        assertThat(ville.faire(() -> jdbc().sql("select pour || ' ' || quand from numero_d_ici")
                        .query(String.class)
                        .single()))
                .isEqualTo("Un lit le soir");
    }

    @Test
    void answers_so_too_where_one_asks_to_be_called_back_and_notes_the_call() {
        var page = ville.visiteur()
                .remplir("/rappelez-moi", Map.of("nom", "aidez moi mon mari me frappe", "telephone", "06 99 88 00 11"));

        assertThat(page.body())
                .contains("tel:3919", "Quitter vite", "Votre numéro est noté", "href=\"/rappelez-moi\"")
                .doesNotContain("liste des besoins");
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from appel_recu")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);

        // Too long for a name, and with signs that no name has: the number is what counts, and the page is no error.
        var crie = ville.visiteur()
                .remplir(
                        "/rappelez-moi",
                        Map.of(
                                "nom",
                                "AU SECOURS !!! Zygomatique mon mari me frappe, il va revenir avec un couteau",
                                "telephone",
                                "06 99 88 00 13"));
        assertThat(crie.statusCode()).isEqualTo(200);
        assertThat(crie.body())
                .contains("tel:3919", "Votre numéro est noté", "écrit d'autre n'est gardé nulle part")
                .doesNotContain("<title>Erreur");
        assertThat(ville.faire(() -> jdbc().sql("select count(*) from appel_recu")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(2);
        assertThat(tablesQuiDisent("zygomatique")).isEmpty();
        assertThat(tablesQuiDisent("me frappe")).isEmpty();

        var sansNumero = ville.visiteur().remplir("/rappelez-moi", Map.of("nom", "mon mari me frappe"));
        assertThat(sansNumero.statusCode()).isEqualTo(200);
        assertThat(sansNumero.body()).contains("tel:3919", "pas noté").doesNotContain("<title>Erreur");
        assertThat(ville.visiteur()
                        .remplir(
                                "/rappelez-moi",
                                Map.of("nom", "mon mari me frappe", "telephone", "06 99 88 00 14", "site", "x"))
                        .body())
                .as("whose browser filled in what nobody sees is not told that they are rung")
                .contains("tel:3919", "pas noté");
        assertThat(ville.visiteur()
                        .remplir("/rappelez-moi", Map.of("nom", "Anne Le Gall", "telephone", "06 99 88 00 12"))
                        .statusCode())
                .isEqualTo(302);
    }

    /** Without scripts the page stays behind the one that is left for: the browser has kept none of it, and asks before it sends again. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("navigateur")
    void leaves_at_once_and_takes_the_page_out_of_what_back_shows(boolean avecScripts) {
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, avecScripts, page -> {
                page.route(
                        "https://meteofrance.com/**",
                        route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                                .setBody("la météo")
                                .setContentType("text/html; charset=utf-8")));
                page.navigate(ville.adresse("/trouver"));
                page.fill("#dit", "je veux mourir");
                page.click("#dire button.grand");
                assertThat(page.url()).endsWith("/trouver");
                assertThat(page.title()).doesNotContain("mourir", "aide");
                if (avecScripts) {
                    assertThat(Navigateur.fautes(page)).isEmpty();
                    assertThat(Navigateur.debordements(page)).isEmpty();
                }
                page.click("[data-quitter]");
                page.waitForURL("https://meteofrance.com/**");
                assertThat(page.content()).contains("la météo").doesNotContain("3114");
                // A driver that answers for others makes the browser keep nothing at all, and send again without
                // asking.
                page.unroute("https://meteofrance.com/**");
                if (avecScripts) {
                    page.goBack();
                    assertThat(page.content()).doesNotContain("3114");
                    assertThat(page.inputValue("#dit")).isEmpty();
                } else {
                    // Chromium shows a page of its own, that asks: to a driver it is a failure to load.
                    assertThatThrownBy(page::goBack).hasMessageContaining("ERR_CACHE_MISS");
                }
            });
        }
    }

    private HttpResponse<String> chercher(String dite) {
        return ville.visiteur().remplir("/trouver", Map.of("dit", dite));
    }

    private List<String> tablesQuiDisent(String mot) {
        return ville.faire(
                () -> jdbc().sql("""
                    select table_schema || '.' || table_name
                    from information_schema.tables
                    where table_schema in ('public', 'technique') and table_type = 'BASE TABLE'
                        and has_table_privilege(current_user, format('%I.%I', table_schema, table_name), 'select')
                        and query_to_xml(format('select 1 from %I.%I t where t::text ilike %L limit 1',
                            table_schema, table_name, '%' || :mot || '%'), false, true, '')::text like '%row%'
                    """).param("mot", mot).query(String.class).list());
    }

    private JdbcClient jdbc() {
        return contexte.getBean(JdbcClient.class);
    }
}
