package fr.estran.prets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Village;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.echanges.dossiers.Exportation;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.messages.BureauDePoste;
import fr.estran.prets.RappelsDePret.Appel;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;

/** What is lent, from the desk to the count. It is Monday 15 January 2024. */
@Tag("long")
class PretsTests extends BureauDePoste {

    private Visiteur conseiller;

    @BeforeEach
    void une_autre_ville() {
        ville = nouvelle();
        conseiller = ville.visiteur(Role.CONSEILLER);
        SMS.clear();
    }

    private UUID objet(String nom) {
        var id = UUID.randomUUID();
        sql("insert into objet_de_pret (structure_id, id, sorte, nom, avec) values (structure_courante(), '" + id
                + "', 'tablette', '" + nom + "', 'Chargeur, housse')");
        return id;
    }

    private UsagerId personne(String nom, String joindre) {
        var id = UsagerId.nouveau();
        sql(
                "insert into usager (structure_id, id, prenom, nom, telephone, courriel, adresse, contact) values (structure_courante(), '"
                        + id + "', 'Jeanne', '" + nom + "', " + joindre + ")");
        return id;
    }

    private UUID pret(UUID objet, UsagerId usager, String du, String jusquAu) {
        var id = UUID.randomUUID();
        sql("insert into pret (structure_id, id, objet_id, usager_id, du, jusqu_au) values (structure_courante(), '"
                + id + "', '" + objet + "', '" + usager + "', '" + du + "', '" + jusquAu + "')");
        return id;
    }

    private void sql(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }

    private String une(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }

    private HttpResponse<String> preter(Map<String, String> champs) {
        var tous = new HashMap<>(Map.of("aller", "preter", "jusquAu", "2024-02-05"));
        tous.putAll(champs);
        return conseiller.poster("/equipe/prets/nouveau", tous);
    }

    private static String vers(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private List<String> messages() {
        return ville.faire(() -> jdbc.sql("""
                select concat_ws(' ', modele, canal, etat, retour)
                from message
                where sujet = 'pret'
                order by retour, modele, canal
                """).query(String.class).list());
    }

    private void rappeler(String moment) {
        le(
                moment,
                () -> ici(() -> {
                    contexte.getBean(RappelsDePret.class).ecrire();
                    return moment;
                }));
    }

    @Test
    void are_of_what_the_town_has_declared_changed_and_retired() {
        assertThat(conseiller.lire("/equipe/prets").body()).contains("ne prête encore rien", "/reglages/prets");
        assertThat(conseiller.remplir("/reglages/prets", Map.of("nom", "")).body())
                .contains("Donnez-lui un nom.");
        conseiller.remplir(
                "/reglages/prets",
                Map.of("sorte", "telephone", "nom", "Téléphone  bleu", "inventaire", "2022-107", "avec", "Chargeur"));
        assertThat(conseiller
                        .remplir("/reglages/prets", Map.of("nom", "Autre", "inventaire", "2022-107"))
                        .body())
                .contains("déjà celui d'un autre", "value=\"Autre\"");
        var id = une("select id::text from objet_de_pret");
        assertThat(conseiller.lire("/reglages/prets").body()).contains("Téléphone bleu (2022-107)", "avec : Chargeur");

        conseiller.remplir("/reglages/prets/" + id, Map.of("nom", "Téléphone gris"));
        assertThat(une("select nom from objet_de_pret")).isEqualTo("Téléphone gris");

        assertThat(conseiller
                        .poster("/reglages/prets/" + id + "/retirer", Map.of())
                        .body())
                .contains("Dites pourquoi");
        conseiller.poster("/reglages/prets/" + id + "/retirer", Map.of("motif", "casse"));
        assertThat(conseiller.lire("/equipe/prets/nouveau?objet=" + id).body()).contains("à qui");
        assertThat(conseiller.lire("/reglages/prets").body()).contains("Ce qui ne se prête plus (1)");
        conseiller.poster("/reglages/prets/" + id + "/reprendre", Map.of());
        assertThat(une("select count(*)::text from objet_de_pret where retire_le is null and motif is null"))
                .isEqualTo("1");

        assertThat(conseiller
                        .poster("/reglages/prets/durees", Map.of("jours", "0", "rappel", "x"))
                        .body())
                .contains("de 1 à 365", "de 0 à 30", "value=\"x\"");
        conseiller.poster("/reglages/prets/durees", Map.of("jours", "14", "rappel", "5"));
        assertThat(une("select jours || ' ' || rappel from reglage_pret")).isEqualTo("14 5");
    }

    @Test
    void are_made_in_a_few_taps_to_somebody_who_is_found() throws Exception {
        var tablette = objet("Tablette 1");
        var jeanne = personne("Le Gall", "'02 61 91 00 11', null, null, 'appel'");
        assertThat(conseiller.lire("/equipe/personnes/" + jeanne).body())
                .contains("/equipe/prets/nouveau?personne=" + jeanne);

        var trouvee = conseiller.poster(
                "/equipe/prets/nouveau",
                Map.of("aller", "chercher", "cherche", "Le Gall", "objet", tablette.toString()));
        assertThat(trouvee.body()).contains("value=\"" + jeanne + "\"", "Une personne trouvée");
        var choisie = conseiller.poster(
                "/equipe/prets/nouveau", Map.of("choisir", jeanne.toString(), "objet", tablette.toString()));
        assertThat(choisie.body())
                .contains("Prêter à Jeanne Le Gall", "value=\"" + tablette + "\" checked", "value=\"2024-02-05\"");

        var fait = preter(Map.of("personne", jeanne.toString(), "objet", tablette.toString()));
        var encore = preter(Map.of("personne", jeanne.toString(), "objet", tablette.toString()));
        assertThat(vers(encore)).as("sent twice").isEqualTo(vers(fait));
        assertThat(conseiller.lire(vers(fait)).body()).contains("Jeanne Le Gall", "lundi 5 février 2024");
        assertThat(conseiller.lire("/equipe/personnes/" + jeanne).body())
                .contains("Ce que nous lui avons prêté", "Tablette 1");
        assertThat(preter(Map.of("personne", jeanne.toString())).body()).contains("Choisissez ce que vous prêtez");

        var papier = conseiller.demander("GET", vers(fait) + "/papier", null, BodyPublishers.noBody());
        assertThat(papier.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void have_a_paper_of_one_page_that_says_whom_to_call_and_threatens_nobody() throws Exception {
        var pret = new Pret(
                UUID.randomUUID(),
                ObjetDePret.Sorte.TABLETTE,
                UUID.randomUUID(),
                "Tablette Samsung de la médiathèque des Ursulines",
                "2023-041",
                "Chargeur, housse, stylet, protection d'écran",
                UsagerId.nouveau(),
                "Marie-Thérèse de Kergariou-Lannuzel",
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 2, 5),
                null,
                null);
        var octets = Formes.creer()
                .pdfARemettre(
                        PapierDePret.ecrire(
                                pret,
                                List.of("Service numérique de Sainte-Mousse", "1 rue de l'Exemple"),
                                "02 61 91 00 00",
                                LocalDate.of(2024, 1, 15)),
                        Charte.AUCUNE);
        try (var pdf = Loader.loadPDF(octets)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(Visiteur.lisible(new PDFTextStripper().getText(pdf)))
                    .contains(
                            "2023-041",
                            "stylet",
                            "lundi 5 février 2024",
                            "besoin de nous : 02 61 91 00 00",
                            "photos",
                            "Votre signature")
                    .doesNotContainIgnoringCase("facture", "rembours", "amende");
        }
    }

    @Test
    void speak_of_photographs_on_the_paper_of_what_takes_them_alone() {
        var loupe = UUID.randomUUID();
        sql("insert into objet_de_pret (structure_id, id, sorte, nom) values (structure_courante(), '" + loupe
                + "', 'autre', 'Loupe')");
        var pret = pret(loupe, personne("Un", "null, null, null, null"), "2024-01-02", "2024-01-18");
        assertThat(pdf(() -> contexte.getBean(PretsController.class).imprimer(pret)))
                .contains("besoin de nous : 02 61 91 00 00")
                .doesNotContain("photos");
    }

    private String pdf(Callable<ResponseEntity<byte[]>> demande) {
        try (var pdf = Loader.loadPDF(ville.faire(demande).getBody())) {
            return Visiteur.lisible(new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void are_one_where_they_are_sent_twice_with_a_space_too_many_in_the_name() {
        var dits = Map.of(
                "prenom",
                "Jeanne  Marie",
                "nom",
                "Le  Gall",
                "objet",
                objet("Tablette 1").toString());
        assertThat(vers(preter(dits))).isEqualTo(vers(preter(dits))).startsWith("/equipe/prets/");
    }

    @Test
    void are_made_to_somebody_new_whom_the_register_does_not_know_already() {
        var tablette = objet("Tablette 1");
        personne("Le Gall", "'02 61 91 00 11', null, null, null");
        var saisie = new HashMap<>(Map.of("aller", "creer", "prenom", "Jeanne", "nom", "", "annee", "19"));
        assertThat(conseiller.poster("/equipe/prets/nouveau", saisie).body())
                .contains("Écrivez le nom.", "en quatre chiffres", "value=\"Jeanne\"");
        saisie.putAll(Map.of("nom", "Le Gall", "annee", ""));
        var semblable = conseiller.poster("/equipe/prets/nouveau", saisie);
        assertThat(semblable.body()).contains("Est-ce une de ces personnes", "value=\"Jeanne Le Gall\"");
        assertThat(une("select count(*)::text from usager")).isEqualTo("1");

        saisie.putAll(Map.of("autrePersonne", "Jeanne Le Gall", "telephone", "06 39 98 55 01"));
        assertThat(conseiller.poster("/equipe/prets/nouveau", saisie).body()).contains("Prêter à Jeanne Le Gall");
        preter(Map.of(
                "prenom", "Jeanne", "nom", "Le Gall", "telephone", "06 39 98 55 01", "objet", tablette.toString()));
        assertThat(une("select count(*)::text from usager")).isEqualTo("2");
        assertThat(une("select telephone from usager join pret on usager_id = usager.id"))
                .isEqualTo("06 39 98 55 01");
    }

    @Test
    void are_of_one_person_where_two_lend_the_same_thing_at_once() throws Exception {
        for (var tour = 0; tour < 5; tour++) {
            var tablette = objet("Tablette " + tour).toString();
            var jeanne = personne("Le Gall", "null, null, null, null").toString();
            var anne = personne("Riou", "null, null, null, null").toString();
            var autre = ville.visiteur(Role.ACCUEIL);
            try (var deux = Executors.newFixedThreadPool(2)) {
                var reponses = new ArrayList<HttpResponse<String>>();
                for (var suite : deux.invokeAll(List.<Callable<HttpResponse<String>>>of(
                        () -> preter(Map.of("personne", jeanne, "objet", tablette)),
                        () -> autre.poster(
                                "/equipe/prets/nouveau",
                                Map.of(
                                        "aller",
                                        "preter",
                                        "jusquAu",
                                        "2024-02-05",
                                        "personne",
                                        anne,
                                        "objet",
                                        tablette))))) {
                    reponses.add(suite.get());
                }
                assertThat(reponses).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
                assertThat(reponses)
                        .filteredOn(reponse -> reponse.statusCode() == 409)
                        .first()
                        .satisfies(reponse -> assertThat(reponse.body()).contains("Jeanne"));
            }
            assertThat(une("select count(*)::text from pret where objet_id = '" + tablette + "'"))
                    .isEqualTo("1");
        }
        var objet = objet("Tablette 9");
        var jeanne = personne("Le Gall", "null, null, null, null");
        pret(objet, jeanne, "2024-01-10", "2024-02-01");
        assertThatThrownBy(() -> pret(objet, jeanne, "2024-01-12", "2024-02-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("objet_prete_une_fois_a_la_fois");
    }

    @Test
    void come_back_are_prolonged_and_put_right() {
        var tablette = objet("Tablette 1");
        var jeanne = personne("Le Gall", "null, null, null, null");
        var pret = pret(tablette, jeanne, "2023-12-20", "2024-01-10");
        var ici = "/equipe/prets/" + pret;
        assertThat(conseiller.lire("/equipe").body()).contains("Prêts en retard", "Tablette 1 : Jeanne Le Gall");
        assertThat(conseiller.lire("/equipe/prets").body()).contains("En retard");

        assertThat(conseiller
                        .poster(ici + "/prolonger", Map.of("vu", "2024-01-10", "jusquAu", "2024-01-02"))
                        .body())
                .contains("un jour à venir", "value=\"2024-01-02\"");
        conseiller.poster(ici + "/prolonger", Map.of("vu", "2024-01-10", "jusquAu", "2024-01-29"));
        assertThat(conseiller.lire(ici).body()).contains("C'est prolongé jusqu'au lundi 29 janvier 2024");
        assertThat(vers(conseiller.poster(ici + "/prolonger", Map.of("vu", "2024-01-10", "jusquAu", "2024-03-01"))))
                .isEqualTo(ici);
        assertThat(conseiller.lire(ici).body()).contains("vient d'être changé", "lundi 29 janvier 2024");
        assertThat(conseiller.lire("/equipe").body()).doesNotContain("Prêts en retard");

        conseiller.poster(ici + "/finir", Map.of("issue", "abime"));
        assertThat(une("select motif from objet_de_pret")).isEqualTo("casse");
        assertThat(conseiller.lire(ici).body()).contains("Le retour est noté");
        conseiller.poster(ici + "/finir", Map.of("issue", "rendu"));
        assertThat(conseiller.lire(ici).body()).contains("était déjà notée", "rendu abîmé le lundi 15 janvier 2024");
        conseiller.poster(ici + "/rouvrir", Map.of());
        assertThat(conseiller.lire(ici).body()).contains("de nouveau en cours");
        assertThat(une("select count(*)::text from objet_de_pret where retire_le is null"))
                .isEqualTo("1");
        conseiller.poster(ici + "/finir", Map.of("issue", "rendu"));
        conseiller.lire(ici);

        var autre = pret(tablette, personne("Riou", "null, null, null, null"), "2024-01-15", "2024-02-05");
        conseiller.poster(ici + "/rouvrir", Map.of());
        assertThat(conseiller.lire(ici).body()).contains("ne peut plus être rouvert");
        assertThat(conseiller.lire("/reglages/prets/" + tablette).body()).contains("notez d'abord la fin de ce prêt");
        conseiller.poster("/equipe/prets/" + autre + "/finir", Map.of("issue", "perdu"));
        assertThat(une("select motif from objet_de_pret")).isEqualTo("perdu");
    }

    @Test
    void are_taken_up_again_with_what_their_own_end_retired_and_with_nothing_else() throws Exception {
        var tablette = objet("Tablette 1");
        var pret = pret(tablette, personne("Le Gall", "null, null, null, null"), "2023-12-20", "2024-01-10");
        var ici = "/equipe/prets/" + pret;
        var objet = "/reglages/prets/" + tablette;
        for (var issue : List.of("rendu", "abime")) {
            suite(ici + "/finir", Map.of("issue", issue));
            suite(objet + "/reprendre", Map.of());
            suite(objet + "/retirer", Map.of("motif", "remplace"));
            assertThat(suite(ici + "/rouvrir", Map.of())).contains("quelqu'un a dit que cela ne se prête plus");
            assertThat(une("select concat_ws(' ', motif, issue) from objet_de_pret, pret"))
                    .isEqualTo("remplace " + issue);
            suite(objet + "/reprendre", Map.of());
            assertThat(suite(ici + "/rouvrir", Map.of())).contains("de nouveau en cours");
        }
        assertThat(suite(ici + "/rouvrir", Map.of())).contains("était déjà en cours");
    }

    /** What is read next. */
    private String suite(String adresse, Map<String, String> champs) {
        return conseiller
                .lire(vers(conseiller.poster(adresse, champs)).replaceFirst("#.*", ""))
                .body();
    }

    @Test
    void are_of_one_person_where_one_lends_what_another_takes_back_from_its_end() throws Exception {
        var tablette = objet("Tablette 1");
        var anne = personne("Riou", "null, null, null, null");
        var ici =
                "/equipe/prets/" + pret(tablette, personne("Un", "null, null, null, null"), "2024-01-02", "2024-01-18");
        suite(ici + "/finir", Map.of("issue", "rendu"));
        try (var autre = Executors.newSingleThreadExecutor()) {
            var attend = ville.faire(() -> {
                contexte.getBean(ObjetsDePret.class).verrouiller(tablette);
                var rouvre = autre.submit(() -> suite(ici + "/rouvrir", Map.of()));
                assertThatThrownBy(() -> rouvre.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                pret(tablette, anne, "2024-01-15", "2024-02-05");
                return rouvre;
            });
            assertThat(attend.get()).contains("la même chose a été prêtée depuis");
        }
    }

    @Test
    void are_not_recalled_at_once_where_they_are_prolonged_at_the_last_moment() {
        var un = personne("Un", "'06 39 98 55 01', null, null, 'sms'");
        var court = pret(objet("Tablette 1"), un, "2024-01-02", "2024-01-10");
        var long_ = pret(objet("Tablette 2"), un, "2024-01-02", "2024-01-10");
        conseiller.poster("/equipe/prets/" + court + "/prolonger", Map.of("vu", "2024-01-10", "jusquAu", "2024-01-17"));
        conseiller.poster("/equipe/prets/" + long_ + "/prolonger", Map.of("vu", "2024-01-10", "jusquAu", "2024-01-22"));
        rappeler("2024-01-15T10:01");
        rappeler("2024-01-16T10:01");
        assertThat(messages()).isEmpty();
        rappeler("2024-01-19T10:01");
        assertThat(messages()).containsExactly("retard sms a_envoyer 2024-01-17", "rappel sms a_envoyer 2024-01-22");
    }

    @Test
    void are_recalled_before_a_week_end_and_by_no_letter_that_would_come_too_late() throws Exception {
        var lettre = "null, null, '1 rue de l''Exemple, 29000 Mousse', 'courrier'";
        pret(objet("Tablette 1"), personne("Un", "'06 39 98 55 01', null, null, 'sms'"), "2024-01-02", "2024-01-23");
        pret(objet("Tablette 2"), personne("Deux", lettre), "2024-01-02", "2024-01-21");
        rappeler("2024-01-18T10:01");
        assertThat(messages()).containsExactly("rappel courrier a_poster 2024-01-21");
        rappeler("2024-01-19T10:01");
        assertThat(messages())
                .as("the third day before is a Saturday")
                .containsExactly("rappel courrier a_poster 2024-01-21", "rappel sms a_envoyer 2024-01-23");
        assertThat(le("2024-01-19T10:05", () -> pdf(contexte.getBean(APrevenirController.class)::imprimer)))
                .as("it may be read after that day")
                .contains("à rendre dimanche 21", "déjà fait, merci");

        pret(objet("Tablette 3"), personne("Trois", lettre), "2024-01-02", "2024-01-24");
        rappeler("2024-01-22T10:01");
        assertThat(messages()).doesNotContain("rappel courrier a_poster 2024-01-24");
    }

    @Test
    void are_one_line_of_whom_nothing_reaches_until_somebody_has_said_it() {
        var pret = pret(objet("Tablette 1"), personne("Un", "null, null, null, null"), "2024-01-02", "2024-01-18");
        pret(
                objet("Tablette 2"),
                personne("Deux", "'02 61 91 00 11', null, null, 'appel'"),
                "2024-01-02",
                "2024-01-18");
        rappeler("2024-01-15T10:01");
        assertThat(messages())
                .containsExactlyInAnyOrder("rappel appel a_appeler 2024-01-18", "rappel appel echoue 2024-01-18");
        rappeler("2024-01-19T10:01");
        assertThat(messages())
                .containsExactlyInAnyOrder("retard appel a_appeler 2024-01-18", "retard appel echoue 2024-01-18");

        var page = "/equipe/prets/a-prevenir";
        assertThat(conseiller.lire(page).body()).containsOnlyOnce("href=\"/equipe/prets/" + pret + "\"");
        var message = une("select id::text from message where etat = 'echoue'");
        var prevenir = page + "/" + message;
        assertThat(suite(prevenir, Map.of("appel", "faux_numero", "essais", "0")))
                .contains("déjà noté");
        assertThat(suite(prevenir, Map.of("appel", "prevenu", "essais", "0"))).contains("la personne est prévenue");
        assertThat(suite(prevenir, Map.of("appel", "prevenu", "essais", "0"))).contains("déjà noté");
        assertThat(messages())
                .containsExactlyInAnyOrder("retard appel a_appeler 2024-01-18", "retard appel fait 2024-01-18");
        assertThat(conseiller.lire(page).body()).doesNotContain("pas pu joindre");
    }

    @Test
    void are_read_from_a_folder_that_tells_of_nothing_to_come_and_of_one_person_at_a_time(@TempDir Path dossier)
            throws Exception {
        var village = Village.dans(dossier);
        village.ecrire("structure", "nom,commune,code_insee\n" + ville.nom + ",Sainte-Mousse,29999\n");
        village.ecrire("objets_de_pret", "id,sorte,nom\nOP1,tablette,Tablette 1\n");
        var titres = "id,objet,usager,du,jusqu_au,rendu_le,issue\n";
        for (var refuse : Map.of(
                        "PR1,OP1,U1,2024-01-16,2024-02-01,,", "ligne 2, colonne « du »",
                        "PR1,OP1,U1,2024-01-02,2024-01-10,2024-01-16,rendu", "ligne 2, colonne « rendu_le »",
                        "PR1,OP1,U1,2023-12-01,2023-12-20,,\nPR2,OP1,U2,2024-01-02,2024-02-01,,",
                                "ligne 3, colonne « du »")
                .entrySet()) {
            village.ecrire("prets", titres + refuse.getKey() + "\n");
            assertThatThrownBy(() -> contexte.getBean(Importation.class).importer(dossier, Oreille.SOURDE))
                    .as(refuse.getKey())
                    .hasMessageContaining(refuse.getValue());
        }
        for (var accepte : List.of(
                "PR2,OP1,U1,2024-01-02,2024-02-01,,",
                "PR1,OP1,U2,2024-01-10,2024-02-01,,\nPR2,OP1,U1,2024-01-02,2024-02-01,2024-01-10,rendu",
                "PR2,OP1,U1,2024-01-02,2024-02-01,2024-01-10,rendu\nPR1,OP1,U2,2024-01-10,2024-02-01,2024-01-15,rendu\n"
                        + "PR0,OP1,U2,2024-01-15,2024-02-01,,")) {
            village.ecrire("prets", titres + accepte + "\n");
            contexte.getBean(Importation.class).importer(dossier, Oreille.SOURDE);
        }
        assertThat(une("select count(*)::text from pret")).isEqualTo("3");
    }

    @Test
    void are_recalled_once_by_each_ones_way_and_once_when_they_are_late() throws Exception {
        var sms = pret(
                objet("Tablette 1"), personne("Un", "'06 39 98 55 01', null, null, 'sms'"), "2024-01-02", "2024-01-18");
        pret(
                objet("Tablette 2"),
                personne("Deux", "null, 'deux@exemple.fr', null, 'courriel'"),
                "2024-01-02",
                "2024-01-18");
        pret(
                objet("Tablette 3"),
                personne("Trois", "'02 61 91 00 11', null, null, 'appel'"),
                "2024-01-02",
                "2024-01-18");
        pret(
                objet("Tablette 4"),
                personne("Quatre", "null, null, '1 rue de l''Exemple, 29000 Mousse', 'courrier'"),
                "2024-01-02",
                "2024-01-23");
        pret(objet("Tablette 6"), personne("Six", "null, null, null, null"), "2024-01-14", "2024-01-16");

        rappeler("2024-01-15T09:00");
        assertThat(messages()).as("not before ten").isEmpty();
        rappeler("2024-01-14T11:00");
        assertThat(messages()).as("nor on a Sunday").isEmpty();
        rappeler("2024-01-15T10:01");
        rappeler("2024-01-15T10:11");
        assertThat(messages())
                .containsExactly(
                        "rappel appel a_appeler 2024-01-18",
                        "rappel courriel a_envoyer 2024-01-18",
                        "rappel sms a_envoyer 2024-01-18",
                        "rappel courrier a_poster 2024-01-23");
        passer("2024-01-15T10:15");
        passer("2024-01-15T10:30");
        assertThat(SMS).hasSize(1);
        assertThat(SMS.getFirst().corps()).contains("Sainte-Mousse", "jeudi 18 janvier");
        assertThat(POSTE.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(texte(POSTE.getReceivedMessages()[POSTE.getReceivedMessages().length - 1]))
                .contains("Tablette 2", "jeudi 18 janvier", "02 61 91 00 00")
                .doesNotContainIgnoringCase("sanction", "facture");

        rappeler("2024-01-19T10:01");
        rappeler("2024-01-22T10:01");
        passer("2024-01-22T10:15");
        passer("2024-01-22T10:30");
        assertThat(SMS).hasSize(2);
        assertThat(messages())
                .filteredOn(dit -> dit.startsWith("retard"))
                .contains("retard sms envoye 2024-01-18", "retard appel a_appeler 2024-01-18");
        assertThat(une("select count(*)::text from message where pret_id = '" + sms + "'"))
                .isEqualTo("2");
        var appels = conseiller.lire("/equipe/messages/appels").body();
        assertThat(appels).contains("href=\"/equipe/prets/a-prevenir\"");
        assertThat(conseiller.lire("/equipe/prets/a-prevenir").body())
                .contains("Jeanne Trois", "02 61 91 00 11", "Une lettre à poster", "pas pu joindre");
    }

    @Test
    void are_recalled_anew_where_they_are_prolonged_and_not_at_all_once_they_are_back() {
        var pret = pret(
                objet("Tablette 1"), personne("Un", "'06 39 98 55 01', null, null, 'sms'"), "2024-01-02", "2024-01-18");
        var autre = pret(
                objet("Tablette 2"),
                personne("Deux", "'06 39 98 55 02', null, null, 'sms'"),
                "2024-01-02",
                "2024-01-18");
        rappeler("2024-01-15T10:01");
        conseiller.poster("/equipe/prets/" + pret + "/prolonger", Map.of("vu", "2024-01-18", "jusquAu", "2024-01-25"));
        conseiller.poster("/equipe/prets/" + autre + "/finir", Map.of("issue", "rendu"));
        passer("2024-01-15T10:15");
        assertThat(SMS).isEmpty();
        rappeler("2024-01-22T10:01");
        passer("2024-01-22T10:15");
        assertThat(SMS).hasSize(1);
        assertThat(messages()).containsExactly("rappel sms envoye 2024-01-25");
    }

    @Test
    void are_recalled_after_all_where_their_return_was_noted_by_mistake() {
        var pret = pret(
                objet("Tablette 1"), personne("Un", "'06 39 98 55 01', null, null, 'sms'"), "2024-01-02", "2024-01-18");
        rappeler("2024-01-15T10:01");
        conseiller.poster("/equipe/prets/" + pret + "/finir", Map.of("issue", "rendu"));
        assertThat(conseiller.lire("/equipe/prets/" + pret + "/papier").statusCode())
                .isEqualTo(404);
        conseiller.poster("/equipe/prets/" + pret + "/rouvrir", Map.of());
        rappeler("2024-01-15T10:11");
        passer("2024-01-15T10:15");

        assertThat(messages()).containsExactly("rappel sms envoye 2024-01-18");
    }

    @Test
    void have_somebody_called_where_a_text_is_refused_and_a_letter_after_three_calls_in_vain() {
        pret(
                objet("Tablette 1"),
                personne("Un", "'06 39 98 55 01', null, '1 rue de l''Exemple, 29000 Mousse', 'sms'"),
                "2024-01-02",
                "2024-01-18");
        rappeler("2024-01-15T10:01");
        REPONSES.add(400);
        passer("2024-01-15T10:15");
        assertThat(messages()).containsExactly("rappel appel a_appeler 2024-01-18");
        var message = une("select id::text from message where sujet = 'pret'");
        var appels = "/equipe/prets/a-prevenir/" + message;
        for (var essai = 0; essai < 3; essai++) {
            var dit = Map.of("appel", Appel.PAS_DE_REPONSE.code(), "essais", String.valueOf(essai));
            conseiller.poster(appels, dit);
            conseiller.lire("/equipe/prets/a-prevenir");
            conseiller.poster(appels, dit);
            assertThat(conseiller.lire("/equipe/prets/a-prevenir").body()).contains("déjà noté");
        }
        assertThat(messages()).containsExactly("rappel courrier a_poster 2024-01-18");
        assertThat(conseiller
                        .demander("GET", "/equipe/prets/a-prevenir/lettres.pdf", null, BodyPublishers.noBody())
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/pdf");
        conseiller.poster("/equipe/prets/a-prevenir/postees", Map.of("lettres", message));
        assertThat(messages()).containsExactly("rappel courrier fait 2024-01-18");
        assertThat(conseiller.lire("/equipe/prets/a-prevenir/lettres.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void keep_whoever_has_something_from_being_forgotten_in_silence() {
        var jeanne = personne("Le Gall", "'02 61 91 00 11', null, null, 'appel'");
        var pret = pret(objet("Tablette 1"), jeanne, "2024-01-02", "2024-01-18");
        rappeler("2024-01-15T10:01");
        var ici = "/equipe/personnes/" + jeanne;
        assertThat(conseiller.lire(ici + "/donnees").body()).contains("Ce que nous lui avons prêté", "Tablette 1");
        assertThat(conseiller.lire(ici + "/effacer").body())
                .contains("a encore quelque chose", "href=\"/equipe/prets/" + pret + "\"")
                .doesNotContain("Effacer pour toujours");
        assertThat(conseiller.poster(ici + "/effacer", Map.of()).statusCode()).isEqualTo(422);
        assertThat(une("select nom from usager")).isEqualTo("Le Gall");

        conseiller.poster("/equipe/prets/" + pret + "/finir", Map.of("issue", "perdu"));
        conseiller.poster(ici + "/effacer", Map.of());
        assertThat(une("select count(*)::text from usager where nom is not null"))
                .isEqualTo("0");
        assertThat(une("select num_nulls(usager_id, precedent, suivant)::text from pret"))
                .isEqualTo("3");
        assertThat(messages()).isEmpty();
    }

    @Test
    void are_counted_with_people_and_days_and_still_once_the_people_are_forgotten() {
        var jeanne = personne("Le Gall", "null, null, null, null");
        var objet = objet("Tablette 1");
        for (var jours : List.of("2023-02-01 2023-02-11", "2023-03-01 2023-03-21", "2023-11-02 2023-11-12")) {
            var dits = jours.split(" ");
            pret(objet, jeanne, dits[0], dits[1]);
            sql("update pret set rendu_le = '" + dits[1] + "', issue = 'rendu' where rendu_le is null");
        }
        pret(objet, personne("Riou", "null, null, null, null"), "2023-12-01", "2024-01-31");
        assertThat(comptes()).containsExactly(4, 2, 13);

        purger("2024-01-15T12:00");
        assertThat(une("select count(*)::text from pret where usager_id is null"))
                .isEqualTo("2");
        assertThat(comptes()).as("nothing that was counted has changed").containsExactly(4, 2, 13);

        purger("2024-07-15T12:00");
        assertThat(une("select count(*)::text from pret where usager_id is not null"))
                .as("who has something is known")
                .isEqualTo("1");
        assertThat(comptes()).containsExactly(4, 2, 13);
    }

    @Test
    void travel_without_leading_from_what_nobody_is_named_in_to_anybody_and_count_the_same_people(@TempDir Path dossier)
            throws Exception {
        var jeanne = personne("Le Gall", "null, null, null, null");
        fini(objet("Tablette 1"), jeanne, "2023-02-01", "2023-02-11");
        fini(objet("Tablette 2"), jeanne, "2023-03-01", "2023-11-21");
        fini(objet("Tablette 3"), jeanne, "2023-04-01", "2023-04-12");
        purger("2024-01-15T12:00");
        assertThat(comptes()).containsExactly(3, 1, 95);
        assertThat(une("select string_agg(concat(precedent, ' ', suivant), ', ' order by du) from pret"))
                .isEqualTo(" 2023-T1,  , 2023-T1 ");

        var fichiers = new HashMap<>(Zip.fichiers(ville.faire(this::exporter)));
        var prets = fichiers.get("prets.csv");
        assertThat(prets).startsWith("id,objet,usager,du,jusqu_au,rendu_le,issue,precedent,suivant\n");
        assertThat(prets.lines().skip(1).map(ligne -> ligne.split(",", -1)))
                .hasSize(3)
                .allMatch(ligne -> ligne[2].isEmpty() || (ligne[7] + ligne[8]).isEmpty())
                .filteredOn(ligne -> !ligne[2].isEmpty())
                .hasSize(1);

        fichiers.compute(
                "structure.csv", (_, dite) -> dite.replaceFirst("\n.*", "\n" + ville.nom + " bis,Ailleurs,29998,,,,"));
        var ailleurs = importer(fichiers, dossier);
        List<Integer> la = StructureCourante.auNomDe(
                ailleurs,
                () -> contexte.getBean(TransactionOperations.class).execute(_ -> compter(Periode.annee(2023))));
        assertThat(la).containsExactly(3, 1, 95);
        fichiers.put("prets.csv", prets.replaceAll("(?m),,$", ",2023-T1,"));
        assertThatThrownBy(() -> importer(fichiers, dossier))
                .hasMessageContaining("dit à qui ne dit pas les trimestres");
    }

    @Test
    void count_two_records_as_one_person_once_they_are_found_to_be_one() {
        var jeanne = personne("Le Gall", "null, null, null, null");
        var gaelle = personne("Legall", "null, null, null, null");
        fini(objet("Tablette 1"), jeanne, "2023-02-01", "2023-02-11");
        fini(objet("Tablette 2"), gaelle, "2023-02-02", "2023-02-12");
        fini(objet("Tablette 3"), jeanne, "2023-10-01", "2023-10-11");
        fini(objet("Tablette 4"), gaelle, "2023-10-02", "2023-10-12");
        purger("2024-01-15T12:00");
        assertThat(comptes()).containsExactly(4, 2, 10);

        sql("insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '" + gaelle
                + "', '" + jeanne + "', '2024-01-15')");
        assertThat(comptes()).containsExactly(4, 1, 10);
        purger("2024-06-15T12:00");
        assertThat(une("select count(*)::text from pret where usager_id is not null"))
                .isEqualTo("0");
        assertThat(comptes()).containsExactly(4, 1, 10);
        assertThat(ville.faire(() -> compter(Periode.trimestre(2023, 1))))
                .as("of what nobody was named in when they were found to be one")
                .containsExactly(2, 2, 10);
    }

    private void fini(UUID objet, UsagerId usager, String du, String rendu) {
        var id = pret(objet, usager, du, rendu);
        sql("update pret set rendu_le = '" + rendu + "', issue = 'rendu' where id = '" + id + "'");
    }

    private byte[] exporter() {
        var zip = new ByteArrayOutputStream();
        try {
            contexte.getBean(Exportation.class).exporter(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    private StructureId importer(Map<String, String> fichiers, Path dossier) throws IOException {
        for (var fichier : fichiers.entrySet()) {
            Files.writeString(dossier.resolve(fichier.getKey()), fichier.getValue());
        }
        var fait = contexte.getBean(Importation.class).importer(dossier, Oreille.SOURDE);
        return ((ResultatImport.Garde) fait).structure();
    }

    private List<Integer> comptes() {
        return ville.faire(() -> compter(Periode.annee(2023)));
    }

    private List<Integer> compter(Periode periode) {
        var chiffres = contexte.getBean(Statistiques.class).chiffres(periode, Selection.AUCUNE);
        return List.of(
                chiffres.valeurs().getOrDefault(List.of("prets"), 0),
                chiffres.valeurs().getOrDefault(List.of("prets_personnes"), 0),
                chiffres.valeurs().getOrDefault(List.of("prets_jours"), 0));
    }

    @Test
    void read_a_day_of_return_and_nothing_else() {
        var jour = LocalDate.of(2024, 1, 15);
        for (var dit : List.of("", "demain", "2024-01-15", "2024-01-14", "2025-01-16", "9999999999-01-01")) {
            assertThat(new SaisiePret(Champs.AUCUN.avec("jusquAu", dit))
                            .fauteDuRetour(ObjetsDePretController.MESSAGES, jour))
                    .as(dit)
                    .isPresent();
        }
        assertThat(new SaisiePret(Champs.AUCUN.avec("jusquAu", "2024-01-16"))
                        .fauteDuRetour(ObjetsDePretController.MESSAGES, jour))
                .isEmpty();
    }
}
