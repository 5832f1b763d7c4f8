package fr.estran.personnes.vieprivee;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.Ville;
import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.maplace.SaisiePersonne;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.vieprivee.DonneesDites.Valeurs;
import fr.estran.reseau.annuaire.SaisieProfessionnel;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class PagesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Entretien entretien;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Detenteur> detenteurs;

    Ville ville;
    UUID reunie;

    @BeforeEach
    void ouvrir() {
        ville = Ville.dans(contexte).avecQuimper();
        reunie = ville.faire(() -> jdbc.sql("""
                        select conserve_id from fiche_conservee
                        where exists (select from participation where usager_id = conserve_id)
                        order by conserve_id limit 1
                        """).query(UUID.class).single());
    }

    @Test
    void give_all_that_is_held_on_a_person_merged_records_included_and_note_that_they_did() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var fiches = references();
        assertThat(fiches).hasSizeGreaterThan(1);

        var page = conseiller.lire("/equipe/personnes/" + reunie + "/donnees");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(fiches).contains("Ses venues", "Fiches réunies");

        var fichier = conseiller.lire("/equipe/personnes/" + reunie + "/donnees/fichier");
        assertThat(fichier.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(fichier.headers().firstValue("Cache-Control")).contains("no-store");
        var lu = JsonMapper.shared().readTree(fichier.body());
        assertThat(lu.get("usager").size()).isEqualTo(fiches.size());
        assertThat(lu.get("participation").size())
                .isEqualTo(nombre("select count(*) from participation where usager_id in ("
                        + "select id from usager where reference in ('" + String.join("','", fiches) + "'))"));

        assertThat(actes()).contains("vie_privee.consulter", "vie_privee.emporter");
        // When, and what for; who it was is the administrator's to read.
        assertThat(conseiller.lire("/equipe/personnes/" + reunie + "/donnees").body())
                .contains("a téléchargé tout ce qui est gardé sur une personne")
                .doesNotContain("127.0.0.1");
    }

    /** Of each table from which something is given, a code that is added must have its words; the journal gives sentences. */
    @Test
    void say_each_code_of_the_records_in_words() {
        var tables = detenteurs.stream()
                .flatMap(detenteur -> detenteur.tables().stream())
                .filter(table -> !table.equals("journal"))
                .toArray(String[]::new);
        var codes = ville.faire(
                () -> jdbc.sql("""
                        select distinct code[1]
                        from pg_constraint
                        cross join regexp_matches(pg_get_constraintdef(oid), '''([A-Za-z_]+)''', 'g') code
                        where contype = 'c' and pg_get_constraintdef(oid) like 'CHECK (%= ANY%(ARRAY[%'
                            and conrelid::regclass::text = any(:tables)
                        """).param("tables", tables).query(String.class).list());

        assertThat(codes)
                .hasSizeGreaterThan(60)
                .allMatch(code -> Messages.de("personnes/vieprivee").connait("valeur." + code)
                        || Code.lire(TypeDAction.class, code).isPresent()
                        || Code.lire(BesoinDAccueil.class, code).isPresent());
        assertThat(new Valeurs(FormesDAide.DEFAUT, MotDeQuartier.QUARTIER, ZoneId.of("Europe/Paris"))
                        .dire(List.of("gros_caracteres", "coin_calme")))
                .isEqualTo("écrire en gros caractères, installer dans un coin calme");
    }

    @Test
    void erase_in_two_steps_and_know_nobody_there_any_more() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var nom = ville.faire(() -> jdbc.sql("select nom from usager where id = :id")
                .param("id", reunie)
                .query(String.class)
                .single());
        var ici = "/equipe/personnes/" + reunie + "/effacer";

        assertThat(conseiller.lire(ici).body()).contains("encore effacé", "venues");
        assertThat(nombre("select count(*) from usager where anonyme_depuis is not null"))
                .isZero();

        assertThat(conseiller.poster(ici, Map.of()).statusCode()).isEqualTo(302);
        assertThat(conseiller.lire("/equipe/effacements").body())
                .contains("La personne est effacée")
                .doesNotContain(nom);
        assertThat(conseiller.lire(ici).statusCode()).isEqualTo(404);
        assertThat(conseiller.lire("/equipe/personnes/" + reunie + "/donnees").statusCode())
                .isEqualTo(404);
        assertThat(conseiller.poster(ici, Map.of()).statusCode()).isEqualTo(302);
        assertThat(conseiller.lire("/equipe/effacements").body()).contains("déjà effacée");
        assertThat(conseiller
                        .lire("/statistiques/lignes?annee=2023&figure=usagers")
                        .body())
                .contains("personne effacée");
    }

    /** A field that a form of the public gains is told here, or this says that it is not. */
    @Test
    void tell_the_public_all_that_its_forms_ask() {
        var dits = Map.ofEntries(
                entry("prenom", "votre prénom"),
                entry("nom", "votre nom"),
                entry("naissance", "votre année de naissance"),
                entry("appareil", "l'appareil que vous apporterez"),
                entry("reponses", "ce que vous répondez aux questions d'une séance"),
                entry(
                        "besoins",
                        "(" + BesoinDAccueil.tousEnPhrase()
                                + "). Seule l'équipe le voit, et c'est effacé au plus tard le lendemain"),
                entry("telephone", "téléphone, adresse postale ou e-mail"),
                entry("courriel", "téléphone, adresse postale ou e-mail"),
                entry("adresse", "téléphone, adresse postale ou e-mail"),
                entry("prevenir", "comment vous joindre"),
                entry("sansMessage", "si vous ne voulez pas de rappel"),
                entry("tiers", "si vous inscrivez quelqu'un d'autre : votre nom, votre lien avec cette personne"),
                entry("proNom", "son nom, son organisme et comment le joindre"),
                entry("proTelephone", "son nom, son organisme et comment le joindre"),
                entry("proCourriel", "son nom, son organisme et comment le joindre"),
                entry("accord", "si un professionnel vous inscrit, avec votre accord"),
                entry("presence", "Son organisme n'apprend si vous y étiez que si vous avez dit oui"));
        var demandes = Stream.of(SaisieDemande.class, SaisiePersonne.class, SaisieProfessionnel.class)
                .flatMap(saisie -> Stream.of(saisie.getRecordComponents()))
                .map(RecordComponent::getName)
                // Those who come; the key of the form; neither telephone nor e-mail, hence an address.
                .filter(champ -> !List.of("personnes", "cle", "sansRien").contains(champ))
                // What was answered of an address that looks mistyped.
                .filter(champ -> !champ.matches(".*(Voulu|Garde)"));

        assertThat(demandes).isNotEmpty().allMatch(dits::containsKey, "is told on the page of the public");
        assertThat(ville.visiteur().lire("/confidentialite").body()).contains(dits.values());
    }

    @Test
    void let_the_administrator_alone_shorten_what_is_kept_and_nobody_lengthen_it() {
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        var trop = Map.of("fiche", "25", "journal", "x", "demandes", "15", "imports", "30");
        var refus = admin.poster("/reglages/vie-privee", trop);
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("value=\"25\"", "entre 6 et 24", "entre 6 et 12");

        var moins = Map.of("fiche", "18", "journal", "9", "demandes", "10", "imports", "30");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .poster("/reglages/vie-privee", moins)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.RESPONSABLE).lire("/reglages/vie-privee").body())
                .contains("24 mois")
                .doesNotContain("Raccourcir");
        assertThat(admin.poster("/reglages/vie-privee", moins).statusCode()).isEqualTo(302);

        assertThat(admin.lire("/reglages/vie-privee").body()).contains("18 mois", "9 mois");
        assertThat(ville.visiteur().lire("/confidentialite").body()).contains("au plus tard 18 mois", "9 mois");
        assertThat(ville.visiteur().lire("/confidentialite/telephone").body()).contains("18 mois");
    }

    @Test
    void say_of_whom_they_know_no_more_that_they_are_unknown_to_the_register() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var annee = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        var revenue = UUID.randomUUID();
        ville.faire(() -> jdbc.sql(
                        "insert into usager (structure_id, id, nom) values (structure_courante(), :id, 'Kerloc')")
                .param("id", revenue)
                .update());
        ville.faire(() ->
                jdbc.sql("""
                        with cette as (
                            insert into seance (structure_id, id, action_id, debut, fin, statut)
                            select structure_courante(), gen_random_uuid(), id, make_date(:annee, 1, 10),
                                make_date(:annee, 1, 10) + interval '2 hours', 'tenue'
                            from action where type = 'permanence' limit 1
                            returning id
                        )
                        insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                        select structure_courante(), id, :usager, 'present', 1 from cette
                        """).param("annee", annee).param("usager", revenue).update());
        var ceTemps = "/statistiques?section=personnes&comparer=rien&annee=" + annee;
        assertThat(conseiller.lire(ceTemps).body()).contains("Nouveaux usagers").doesNotContain("Personnes inconnues");

        conseiller.poster("/equipe/personnes/" + reunie + "/effacer", Map.of());

        assertThat(conseiller.lire(ceTemps).body()).contains("Personnes inconnues du fichier");
        assertThat(conseiller.lire("/statistiques?section=personnes&annee=2023").body())
                .contains("Nouveaux usagers")
                .doesNotContain("Personnes inconnues");
    }

    /** Of a rank, of a place beyond the rank, of a place that the service takes back: the same two steps. */
    @Test
    void ask_once_before_they_keep_what_looks_like_somebody_s_health() {
        var conseiller = ville.visiteur(Role.CONSEILLER);
        var inscription =
                ville.<Map<String, Object>>faire(() -> jdbc.sql("""
                        select id, action_id from inscription where statut = 'confirmee' limit 1
                        """).query().singleRow());
        var ici = "/equipe/inscriptions/" + inscription.get("action_id") + "/" + inscription.get("id");
        var raison = "sort de l'hôpital";

        assertThat(conseiller
                        .poster(ici + "/annuler-service", Map.of("raison", raison))
                        .statusCode())
                .isEqualTo(302);
        assertThat(conseiller.lire(ici).body()).contains("la santé", "name=\"relue\" value=\"sort de l");
        assertThat(nombre("select count(*) from mouvement where raison is not null"))
                .isZero();

        conseiller.poster(ici + "/annuler-service", Map.of("raison", raison, "relue", raison));
        assertThat(nombre("select count(*) from mouvement where raison is not null"))
                .isOne();
    }

    @Test
    void break_no_rule_of_accessibility_and_fit_a_telephone() {
        entretien.passer(ville.structure);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(390, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.CONSEILLER);
                regarder(page, "/equipe/personnes/" + reunie + "/donnees", "donnees");
                regarder(page, "/equipe/personnes/" + reunie + "/effacer", "effacer");
                regarder(page, "/equipe/effacements", "effacements");
            });
            navigateur.ouvrir(390, ColorScheme.DARK, page -> {
                ville.entrer(page, Role.ADMINISTRATEUR);
                regarder(page, "/reglages/vie-privee", "durees");
            });
        }
    }

    private void regarder(Page page, String chemin, String nom) {
        page.navigate(ville.adresse(chemin));
        photographier(page, nom);
        assertThat(Navigateur.fautes(page)).as(chemin).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(chemin)
                .isTrue();
    }

    private static void photographier(Page page, String nom) {
        if (Boolean.getBoolean("estran.photographier")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/images/vie-privee-" + nom + ".png")));
        }
    }

    private List<String> references() {
        return ville.faire(
                () -> jdbc.sql("""
                        select reference from usager
                        where id = :id or id in (select absorbe_id from fiche_conservee where conserve_id = :id)
                        """).param("id", reunie).query(String.class).list());
    }

    private List<String> actes() {
        return ville.faire(
                () -> jdbc.sql("select acte from journal").query(String.class).list());
    }

    private int nombre(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }
}
