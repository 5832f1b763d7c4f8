package fr.estran.bilan.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import fr.estran.ville.equipe.ConventionId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the team writes for the file of an agreement. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class EcheancesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Renouvellements renouvellements;

    Ville ville;
    Visiteur responsable;
    String accord;

    @BeforeEach
    void une_convention() {
        ville = Ville.dans(contexte);
        faire("""
                insert into convention (structure_id, id, reference, dispositif, financeur, debut, fin, postes, montant)
                values (structure_courante(), gen_random_uuid(), 'CV1', 'Médiation', 'Le département', '2022-07-01', '2024-12-31', 1, 50000)
                """);
        faire("""
                insert into poste (structure_id, id, reference, nom, convention_id, ouverture)
                select structure_courante(), gen_random_uuid(), 'P1', 'Poste du port', id, '2022-07-01' from convention
                """);
        responsable = ville.visiteur(Role.RESPONSABLE);
        accord = "/equipe/conventions/" + dit("select id::text from convention");
    }

    @Test
    void adds_a_payment_and_says_what_is_awaited_and_what_came_in() {
        ajouter("versement", "Premier versement", "2023-03-01", "20 000 €");
        ajouter("versement", "Solde", "2024-06-30", "25 000,50");

        assertThat(page())
                .contains("Attendu le 1er mars 2023, pas encore reçu : 20000 €.", "En retard")
                .contains("Attendu le 30 juin 2024 : 25000,5 €.")
                .contains("En tout : 45000,5 € attendus, 0 € reçus.")
                .contains("Les versements notés font 45000,5 €, et la convention 50000 €.");
        responsable.remplir(echeance("Premier versement"), Map.of("faitLe", "2023-04-02", "montantRecu", "19000"));

        assertThat(page())
                .contains("Reçu le 2 avril 2023 : 19000 € ; attendu le 1er mars 2023 : 20000 €.")
                .contains("19000 € reçus");
    }

    @Test
    void ticks_a_paper_today_takes_it_back_and_takes_away_what_was_a_mistake() {
        ajouter("piece", "Délibération", "", "");
        assertThat(page()).contains("Délibération", "Manque.");
        var echeance = echeance("Délibération");

        responsable.poster(echeance + "/faire", Map.of());
        responsable.poster(echeance + "/faire", Map.of());
        assertThat(page()).contains("Réunie le 15 janvier 2024.");
        responsable.poster(echeance + "/pas-encore", Map.of());
        assertThat(page()).contains("Manque.");
        responsable.poster(echeance + "/supprimer", Map.of());

        assertThat(page()).doesNotContain("Délibération (").contains("Aucune pièce n'est notée.");
        assertThat(responsable.lire(echeance).statusCode()).isEqualTo(404);
    }

    @Test
    void is_on_the_page_of_the_day_while_it_is_due() {
        ajouter("obligation", "Envoyer le bilan", "2024-02-14", "");
        ajouter("obligation", "Demander la suite", "2024-02-15", "");
        ajouter("versement", "Acompte", "2024-01-15", "1000");
        ajouter("versement", "Solde", "2024-01-16", "1000");

        assertThat(texte(responsable.lire("/equipe").body()))
                .contains("Envoyer le bilan (Médiation) : à faire pour le 14 février 2024")
                .contains("Acompte (Médiation) : attendu le 15 janvier 2024, pas encore noté reçu")
                .doesNotContain("Demander la suite", "Solde");
        responsable.poster(echeance("Envoyer le bilan") + "/faire", Map.of());

        assertThat(texte(responsable.lire("/equipe").body())).doesNotContain("Envoyer le bilan");
        assertThat(texte(ville.visiteur(Role.CONSEILLER).lire("/equipe").body()))
                .doesNotContain("Acompte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intitule    | ''         | Dites ce qui est attendu",
                "jour        | ''         | Il manque le jour",
                "jour        | 2024-02-31 | n'est pas une date",
                "montant     | beaucoup   | comme 12 500",
                "faitLe      | 2024-01-16 | Ce jour n'est pas encore venu",
                "montantRecu | 100        | Dites quel jour il a été reçu",
                "nature      | cadeau     | Choisissez dans la liste",
                "nature      | obligation | Un montant n'a de sens que pour un versement",
            })
    void says_in_words_what_is_wrong_and_keeps_what_was_typed(String champ, String saisi, String phrase) {
        var champs = champs("versement", "Solde", "2024-06-30", "25000");
        champs.put(champ, saisi);

        var reponse = responsable.poster(accord + "/echeances/nouvelle", champs);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(texte(reponse.body())).contains(phrase);
        assertThat(reponse.body()).contains("value=\"" + (champ.equals("montant") ? "Solde" : "25000") + "\"");
        assertThat(dit("select count(*) from echeance")).isEqualTo("0");
    }

    @Test
    void keeps_the_texts_and_says_on_paper_which_are_not_written() {
        assertThat(page()).contains("[À compléter]");
        responsable.remplir(
                accord + "/textes", Map.of("contexte", "Une ville au bord de l'eau.", "suite", "Deux postes."));

        assertThat(page()).contains("Une ville au bord de l'eau.", "Deux postes.", "[À compléter]");
        assertThat(responsable
                        .remplir(accord + "/textes", Map.of("suite", "x".repeat(4001)))
                        .body())
                .contains("Ce texte compte 4");
        assertThat(dit("select suite from texte_de_convention")).isEqualTo("Deux postes.");
    }

    @Test
    void says_on_paper_in_the_text_and_in_the_sheet_what_the_page_says() throws IOException {
        ajouter("versement", "Premier versement", "2023-03-01", "20000");
        ajouter("obligation", "Envoyer le bilan", "2024-02-14", "");
        ajouter("piece", "Délibération", "", "");
        responsable.remplir(accord + "/textes", Map.of("contexte", "Une ville au bord de l'eau."));
        var dossier =
                ville.faire(() -> renouvellements.lire(ConventionId.valueOf(dit("select id::text from convention"))));
        var document = PapierDeRenouvellement.de(dossier, "Essai");

        try (var pdf = Loader.loadPDF(Formes.creer().pdf(document))) {
            assertThat(texte(new PDFTextStripper().getText(pdf)))
                    .contains("Les versements", "Premier versement", "pas encore reçu : 20 000 €")
                    .contains("20 000 € attendus, 0 € reçus", "Envoyer le bilan", "Pour le 14 février 2024.")
                    .doesNotContain("Toute la convention")
                    .contains("Délibération", "Manque.")
                    .contains("Une ville au bord de l'eau.", "Ce que nous demandons pour la suite [À compléter]");
        }
        for (var paquet : List.of(Formes.creer().odt(document), FeuilleDeRenouvellement.octets(dossier, "Essai"))) {
            assertThat(texte(Zip.fichiers(paquet).get("content.xml")))
                    .contains("Premier versement", "Envoyer le bilan", "Délibération", "Manque.");
        }
        assertThat(texte(Zip.fichiers(Formes.creer().odt(document)).get("content.xml")))
                .contains("Une ville au bord de l'eau.", "[À compléter]");
    }

    @Test
    void lets_two_people_write_one_file() {
        ajouter("versement", "Solde", "2024-06-30", "25000");
        var collegue = ville.visiteur(Role.ADMINISTRATEUR);

        new ADeux(responsable, collegue, accord + "/textes", accord + "/textes")
                .gardentChacunLeLeur("contexte", "Une ville.", "suite", "Deux postes.");
        new ADeux(responsable, collegue, echeance("Solde"), echeance("Solde"))
                .choisissent("intitule", "Le solde", "Dernier versement", "mien");
    }

    @Test
    void says_why_a_post_was_vacant_and_follows_the_vacancy_when_its_days_change() {
        faire("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), gen_random_uuid(), 'C1', 'Anna', 'Exemple', '2022-09-01')
                """);
        faire("""
                insert into affectation (structure_id, reference, poste_id, conseiller_id, debut)
                select structure_courante(), 'AF1', poste.id, conseiller.id, '2022-09-01' from poste, conseiller
                """);
        var poste = "/equipe/postes/" + dit("select id::text from poste");
        var vacance = poste + "/vacances/2022-07-01";
        assertThat(page()).contains("Vacant du 1er juillet 2022 au 31 août 2022 (62 jours). Dire pourquoi");

        responsable.remplir(vacance, Map.of("raison", "sans_candidat", "precisions", "deux annonces"));
        assertThat(page()).contains("(62 jours). Pourquoi : aucun candidat retenu (deux annonces).");
        faire("update poste set ouverture = '2022-08-01'");
        assertThat(page())
                .contains("Vacant du 1er août 2022 au 31 août 2022 (31 jours). Pourquoi : aucun candidat retenu");
        assertThat(responsable
                        .remplir(poste + "/vacances/2022-08-01", Map.of("raison", ""))
                        .body())
                .contains("Choisissez une raison dans la liste.");
        responsable.remplir(poste + "/vacances/2022-08-01", Map.of("raison", "", "precisions", ""));

        assertThat(dit("select count(*) from raison_de_vacance")).isEqualTo("0");
        assertThat(responsable.lire(poste + "/vacances/2022-07-15").statusCode())
                .isEqualTo(404);
        assertThat(responsable.lire(poste + "/vacances/hier").statusCode()).isEqualTo(404);
    }

    private void ajouter(String nature, String intitule, String jour, String montant) {
        assertThat(responsable.poster(accord + "/echeances/nouvelle", champs(nature, intitule, jour, montant)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(302);
    }

    private static Map<String, String> champs(String nature, String intitule, String jour, String montant) {
        return new HashMap<>(Map.of("nature", nature, "intitule", intitule, "jour", jour, "montant", montant));
    }

    private String echeance(String intitule) {
        return accord + "/echeances/" + dit("select id::text from echeance where intitule = '%s'".formatted(intitule));
    }

    private String page() {
        var reponse = responsable.lire(accord + "/renouvellement");
        assertThat(reponse.statusCode()).isEqualTo(200);
        return texte(reponse.body());
    }

    private static String texte(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00A0', ' ')
                .replace("\u202F", "")
                .replaceAll("\\s+", " ");
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private void faire(String ordre) {
        ville.faire(() -> jdbc.sql(ordre).update());
    }
}
