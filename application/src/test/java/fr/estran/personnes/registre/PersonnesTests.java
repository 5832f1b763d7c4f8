package fr.estran.personnes.registre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.ADeux;
import fr.estran.FormulaireHtml;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet of a person, as the team finds, reads and changes it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PersonnesTests {

    private static final List<Fiche.Quartier> QUARTIERS = List.of(new Fiche.Quartier("penhars", "Penhars", false));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur accueil;

    @BeforeAll
    void une_ville() {
        ville = Ville.dans(contexte).avecQuimper();
        accueil = ville.visiteur(Role.ACCUEIL);
    }

    @Test
    void shows_who_somebody_is_and_what_every_module_knows_of_them() {
        var page = accueil.lire("/equipe/personnes/" + id("U0002")).body();
        assertThat(page).contains("J-0002", "Parcours", "porte d&#39;entrée".replace("&#39;", "'"), "Venues");

        var nommee = accueil.lire("/equipe/personnes/" + id("U0199")).body();
        assertThat(nommee)
                .contains("Sylvie Ropars", "06 39 98 50 38", "1958", "À la retraite", "Femme", "U0199")
                .contains("Parcours", "Inscriptions à venir", "Inscriptions passées", "Messages", "Foyer et entourage");
    }

    @Test
    void leads_from_a_record_that_was_merged_to_the_one_that_was_kept() {
        var reponse = accueil.lire("/equipe/personnes/" + id("U9900"));

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location"))
                .hasValueSatisfying(lieu -> assertThat(lieu).endsWith("/equipe/personnes/" + id("U0373")));
    }

    @Test
    void counts_on_the_sheet_that_was_kept_what_the_others_did() {
        var venues = une("select count(distinct seance_id) from participation where usager_id in ('" + id("U0373")
                + "', '" + id("U9001") + "', '" + id("U9900") + "')");
        var page = accueil.lire("/equipe/personnes/" + id("U0373")).body();

        assertThat(page.split("<td>(oui|absence|absence excusée)</td>", -1)).hasSize(venues + 1);
    }

    @Test
    void changes_a_sheet_once_and_notes_it() {
        var usager = personne("Anna", "Le Goff");
        var champs = formulaire(usager);
        champs.avec("telephone", "+33 6 39 98 55 66")
                .avec("courriel", "anna@exemple.fr")
                .avec("genre", "refus")
                .avec("annee", "1948")
                .avec("situation", "retraite")
                .avec("quartier", "penhars")
                .avec("contact", "sms")
                .avec("enquetes", "non")
                .avec("aPrevoir", "chargeur");

        var reponse = modifier(usager, champs);

        assertThat(reponse.statusCode()).isEqualTo(302);
        var fiche = fiche(usager);
        assertThat(fiche.telephone()).isEqualTo("06 39 98 55 66");
        assertThat(fiche.reponse("annee_naissance")).isEqualTo("1948");
        assertThat(fiche.quartierNom()).isEqualTo("Penhars");
        assertThat(fiche.aPrevoir()).containsExactly("chargeur");
        assertThat(fiche.sansReponse("genre")).isTrue();
        assertThat(fiche.enquetes()).isFalse();
        assertThat(fiche.aDemander(QUARTIERS)).isEmpty();
        assertThat(accueil.lire("/equipe/personnes/" + usager).body())
                .contains(
                        "La fiche est à jour.",
                        "Ne souhaite pas répondre",
                        "Apporter le chargeur",
                        "ne souhaite pas qu'on le lui demande")
                .doesNotContain("Pas encore demandé");
        assertThat(une("select count(*) from journal where acte = 'personne.modifier' and objet_id = '" + usager + "'"))
                .isEqualTo(1);
    }

    @Test
    void asks_which_address_is_meant_where_one_is_a_slip_away_from_a_usual_one() {
        var usager = personne("Anna", "Le Goff");
        var chemin = "/equipe/personnes/" + usager + "/modifier";
        var champs = formulaire(usager);
        champs.avec("courriel", "anna@gmial.com");

        var question = accueil.envoyer(chemin, champs.champs);

        assertThat(question.statusCode()).isEqualTo(422);
        assertThat(question.body()).contains("Vouliez-vous dire anna@gmail.com", "name=\"courrielVoulu\"");
        assertThat(fiche(usager).courriel()).isNull();
        champs.avec("courrielVoulu", "anna@gmail.com");
        assertThat(accueil.envoyer(chemin, champs.champs).statusCode()).isEqualTo(302);
        assertThat(fiche(usager).courriel()).isEqualTo("anna@gmail.com");

        // What is meant is kept as it is written, and nobody is asked of what is there already.
        var autres = formulaire(usager);
        autres.avec("courrielVoulu", "anna@gmial.com");
        assertThat(accueil.envoyer(chemin, autres.champs).statusCode()).isEqualTo(302);
        assertThat(fiche(usager).courriel()).isEqualTo("anna@gmial.com");
        assertThat(accueil.lire(chemin).body()).doesNotContain("Vouliez-vous dire");
        assertThat(accueil.envoyer(chemin, formulaire(usager).champs).statusCode())
                .isEqualTo(302);
    }

    @Test
    void tells_apart_a_question_that_was_never_asked_and_one_that_was_not_answered() {
        var usager = personne("Jean", "Tanguy");
        assertThat(fiche(usager).aDemander(QUARTIERS)).hasSize(4);
        assertThat(accueil.lire("/equipe/personnes/" + usager).body())
                .contains("4 questions n'ont pas encore été posées");

        var champs = formulaire(usager);
        champs.avec("anneeRefusee", "oui");
        modifier(usager, champs);

        assertThat(fiche(usager).aDemander(QUARTIERS)).containsExactly("genre", "situation", "quartier");
    }

    @Test
    void tells_the_second_of_two_who_change_one_sheet_what_the_first_has_written() {
        var usager = personne("Luce", "Abgrall");
        var premiere = formulaire(usager);
        var seconde = formulaire(usager);
        premiere.avec("telephone", "06 39 98 00 01");
        seconde.avec("telephone", "06 39 98 00 02");
        modifier(usager, premiere);

        var avertie = modifier(usager, seconde);

        assertThat(avertie.statusCode()).isEqualTo(422);
        assertThat(avertie.body()).contains("a changé cela pendant", "06 39 98 00 01", "06 39 98 00 02");
        assertThat(fiche(usager).telephone()).isEqualTo("06 39 98 00 01");
        var encore = FormulaireHtml.lire(avertie.body(), modification(usager));
        encore.avec("garder.telephone", "mien");
        assertThat(modifier(usager, encore).statusCode()).isEqualTo(302);
        assertThat(fiche(usager).telephone()).isEqualTo("06 39 98 00 02");

        var chemin = modification(usager);
        var aDeux = new ADeux(accueil, ville.visiteur(Role.CONSEILLER), chemin, chemin);
        aDeux.gardentChacunLeLeur("telephone", "06 39 98 00 03", "adresse", "1 rue de l'Exemple");
        aDeux.gardentChacunLeLeur("genre", "F", "aPrevoir", "chargeur");
        aDeux.choisissent("telephone", "06 39 98 00 04", "06 39 98 00 05", "autre");
    }

    @Test
    void shows_a_wrong_form_again_with_all_that_was_typed() {
        var usager = personne("Omar", "Benali");
        var champs = formulaire(usager);
        champs.avec("nom", "")
                .avec("prenom", "x".repeat(500))
                .avec("telephone", "12")
                .avec("courriel", "omar")
                .avec("adresse", "a".repeat(301))
                .avec("contact", "pigeon")
                .avec("genre", "Z")
                .avec("annee", "48")
                .avec("situation", "riche")
                .avec("quartier", "lune");

        var reponse = modifier(usager, champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body())
                .contains("Il manque le nom.", "100 lettres au plus", "Ce numéro ne peut pas être composé")
                .contains("arobase", "300 lettres", "Il manque de quoi prévenir ainsi", "quatre chiffres")
                .contains("x".repeat(500));
        assertThat(fiche(usager).nomEntier()).isEqualTo("Omar Benali");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "Оксана Коваленко",
                "فاطمة الزهراء",
                "O'Néill"
            })
    void takes_any_name_for_a_name_and_nothing_else(String nom) {
        var usager = personne("Lou", "Essai");
        var champs = formulaire(usager);
        champs.avec("nom", nom);

        assertThat(modifier(usager, champs).statusCode()).isEqualTo(302);

        assertThat(fiche(usager).nom()).isEqualTo(nom);
        assertThat(accueil.lire("/equipe/personnes/" + usager).body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(accueil.poster("/equipe/personnes", Map.of("cherche", nom)).body())
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void keeps_the_sheet_of_a_minor_as_the_partner_gave_it() {
        assertThat(accueil.lire("/equipe/personnes/" + id("U0001") + "/modifier")
                        .statusCode())
                .isEqualTo(404);
        assertThat(accueil.lire("/equipe/personnes/" + id("U0001")).body()).doesNotContain("/modifier");
    }

    @Test
    void ties_two_people_and_says_it_on_both_sheets() {
        var usager = personne("Anne", "Morvan");
        var autre = personne("Yann", "Zuber");
        var ici = "/equipe/personnes/" + usager + "/foyer";
        assertThat(accueil.poster(ici, Map.of("cherche", "zuber", "nature", "aidee"))
                        .body())
                .contains(autre.toString());

        assertThat(accueil.poster(ici, Map.of("cherche", "zuber", "avec", autre.toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(accueil.poster(ici, Map.of("nature", "couple", "avec", usager.toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(accueil.poster(
                                ici,
                                Map.of(
                                        "nature",
                                        "couple",
                                        "avec",
                                        UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
        var effacee = personne("Personne", "Effacée");
        ville.faire(() -> jdbc.sql(
                        "update usager set pseudonyme = 'anonyme', nom = null, prenom = null, accueilli_le = null,"
                                + " telephone = null, anonyme_depuis = '2024-01-01' where id = :id")
                .param("id", effacee)
                .update());
        assertThat(accueil.poster(ici, Map.of("nature", "couple", "avec", effacee.toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(accueil.poster(ici, Map.of("nature", "aidee", "avec", autre.toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(accueil.poster(ici, Map.of("nature", "couple", "avec", autre.toString()))
                        .statusCode())
                .isEqualTo(302);

        assertThat(accueil.lire("/equipe/personnes/" + usager).body()).contains("aide Yann Zuber");
        var page = accueil.lire("/equipe/personnes/" + autre).body();
        assertThat(page).contains("reçoit l'aide de Anne Morvan");
        var lien = ville.faire(() -> jdbc.sql("select id from lien_usager where usager_id = :id or autre_id = :id")
                .param("id", autre)
                .query(UUID.class)
                .single());
        accueil.poster("/equipe/personnes/" + autre + "/foyer/" + lien + "/retirer", Map.of());
        assertThat(accueil.lire("/equipe/personnes/" + usager).body()).doesNotContain("Yann Zuber");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void is_open_to_those_who_stand_at_the_desk_alone(Role role) {
        var permis = java.util.Set.of(Role.RESPONSABLE, Role.CONSEILLER, Role.ACCUEIL)
                .contains(role);
        var visiteur = ville.visiteur(role);

        assertThat(visiteur.lire("/equipe/personnes").statusCode()).isEqualTo(permis ? 200 : 404);
        assertThat(visiteur.lire("/equipe/personnes/" + id("U0199")).statusCode())
                .isEqualTo(permis ? 200 : 404);
    }

    @Test
    @Tag("navigateur")
    void is_found_while_one_types_and_read_on_a_telephone() {
        var usager = personne("Yvonne", "Kerzoncuff");
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse("/equipe/personnes"));
                examiner(page, "liste");
                page.locator("#cherche").pressSequentially("kerzonc");
                page.waitForSelector("#resultats a:has-text('Yvonne Kerzoncuff')");
                assertThat(page.url()).endsWith("/equipe/personnes");
                examiner(page, "trouvees");
                page.click("#resultats a:has-text('Yvonne Kerzoncuff')");
                page.waitForURL(adresse -> adresse.endsWith(usager.toString()));
                examiner(page, "fiche");
                page.navigate(ville.adresse("/equipe/personnes/" + usager + "/modifier"));
                examiner(page, "modifier");
                page.navigate(ville.adresse("/equipe/personnes/" + usager + "/foyer"));
                examiner(page, "foyer");
                page.navigate(ville.adresse("/equipe/personnes/" + id("U0373")));
                examiner(page, "fiche-pleine");
            });
            navigateur.ouvrir(1280, false, page -> {
                ville.entrer(page, Role.ACCUEIL);
                page.navigate(ville.adresse("/equipe/personnes"));
                page.fill("#cherche", "kerzonc");
                page.click("main form button");
                page.click("#resultats a:has-text('Yvonne Kerzoncuff')");
                assertThat(page.locator("h1").textContent()).isEqualTo("Yvonne Kerzoncuff");
                photographier(page, "fiche-large");
                page.navigate(ville.adresse("/equipe/personnes/" + id("U0373")));
                photographier(page, "fiche-pleine-large");
            });
        }
    }

    private void examiner(Page page, String nom) {
        photographier(page, nom);
        assertThat(Navigateur.fautes(page)).as(nom).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(nom)
                .isTrue();
    }

    private static void photographier(Page page, String nom) {
        if (System.getenv("ESTRAN_PHOTOS") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getenv("ESTRAN_PHOTOS"), "personnes-" + nom + ".png"))
                    .setFullPage(true));
        }
    }

    private FormulaireHtml formulaire(UsagerId usager) {
        return FormulaireHtml.lire(accueil.lire(modification(usager)).body(), modification(usager));
    }

    private HttpResponse<String> modifier(UsagerId usager, FormulaireHtml formulaire) {
        return accueil.envoyer(modification(usager), formulaire.champs);
    }

    private static String modification(UsagerId usager) {
        return "/equipe/personnes/" + usager + "/modifier";
    }

    private Fiche fiche(UsagerId usager) {
        return ville.faire(
                () -> contexte.getBean(FicheRepository.class).lire(usager).orElseThrow());
    }

    private UUID id(String reference) {
        return ville.faire(() -> jdbc.sql("select id from usager where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single());
    }

    private int une(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private UsagerId personne(String prenom, String nom) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("insert into usager (structure_id, id, prenom, nom)"
                        + " values (structure_courante(), :id, :prenom, :nom)")
                .param("id", id)
                .param("prenom", prenom)
                .param("nom", nom)
                .update());
        return id;
    }
}
