package fr.estran.bilan.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.estran.Quimper;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.droits.Role;
import fr.estran.ville.equipe.ConventionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agreement of Quimper, 2021 to 2026 with its renewal, and others. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenouvellementTests {

    private static final Path RELEVES = Quimper.DOSSIER;
    private static final Set<String> UN_PAR_UN = Set.of("permanence", "permanence_telephonique", "rendez_vous");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Renouvellements renouvellements;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    @Test
    void counts_each_year_of_the_agreement_as_an_independent_count_of_the_records_does() throws IOException {
        var dossier = lire("CV2");

        assertThat(dossier.annees())
                .extracting(
                        une -> une.annee().periode().debut(), une -> une.annee().comptee() != null)
                .containsExactly(
                        tuple(LocalDate.of(2021, 2, 1), true),
                        tuple(LocalDate.of(2022, 2, 1), true),
                        tuple(LocalDate.of(2023, 2, 1), true),
                        tuple(LocalDate.of(2024, 2, 1), false),
                        tuple(LocalDate.of(2025, 2, 1), false));
        for (var une : dossier.annees()) {
            var comptes =
                    compter(une.annee().periode().debut(), une.annee().periode().fin());
            assertThat(List.of(
                            une.chiffres().individuels(),
                            une.chiffres().ateliers(),
                            une.chiffres().participants()))
                    .as(une.annee().periode().toString())
                    .isEqualTo(comptes);
            assertThat(une.chiffres().participations()).isEqualTo(comptes.get(0) + comptes.get(2));
        }
    }

    @Test
    void says_each_figure_its_rule_and_how_much_of_a_year_is_counted() {
        var page = page("CV2");

        assertThat(page)
                .contains("Du 1er février 2022 au 31 janvier 2023")
                .contains("Du 1er février 2021 au 31 janvier 2022, compté du 3 janvier 2022 au 31 janvier 2022")
                .contains("Du 1er février 2023 au 31 janvier 2024, compté du 1er février 2023 au")
                .contains("Du 1er février 2024 au 31 janvier 2025, sans relevé")
                .contains("Les relevés commencent le 3 janvier 2022")
                .contains(
                        "Accompagnements individuels : les participations à ce qui se fait une personne après l'autre")
                .contains("font ensemble toutes les participations du service");
    }

    @Test
    void compares_two_whole_years_that_follow_each_other_and_says_by_how_much() throws IOException {
        convention(ville, "CIVILE", "2022-01-01", "2024-12-31", "2");
        var annees = lire("CIVILE").annees();
        var derniere = annees.get(1).chiffres();
        var avant = annees.getFirst().chiffres();

        assertThat(derniere.individuels())
                .isEqualTo(compter(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1))
                        .getFirst());
        assertThat(page("CIVILE"))
                .contains("Accompagnements individuels, du 1er janvier 2023 au 31 décembre 2023 : "
                        + derniere.individuels() + ", contre "
                        + avant.individuels() + " l'année d'avant")
                .contains(Math.abs(derniere.participants() - avant.participants())
                        + (derniere.participants() > avant.participants() ? " de plus" : " de moins"))
                .contains("Aucun poste noté ne dépend de cette convention.");
        ecrire(ville, "delete from convention where reference = 'CIVILE'");
    }

    @Test
    void opens_each_figure_on_the_rows_behind_it() {
        var page = responsable.lire(adresse("CV2")).body();
        var lien = page.replaceAll(
                        "(?s).*?href=\"(/statistiques/lignes\\?du=2022-02-01[^\"]*permanence&amp;figure=participations)\".*",
                        "$1")
                .replace("&amp;", "&");
        var dite = lire("CV2").annees().get(1).chiffres().parts().getFirst().participations();

        assertThat(texte(responsable.lire(lien).body())).contains(dite + " participations");
    }

    @Test
    void tells_who_held_each_post_and_the_summer_in_which_one_was_vacant() {
        assertThat(page("CV2"))
                .contains("Tenu par Nolwenn Démo, du 1er février 2023 au 30 juin 2023.")
                .contains("Vacant du 1er juillet 2023 au 10 septembre 2023 (72 jours).")
                .contains("Tenu par Nolwenn Démo, depuis le 11 septembre 2023.")
                .contains("Tenu par Gildas Démo, depuis le 1er février 2023.")
                .doesNotContain("La convention finance");
    }

    @Test
    void says_the_same_on_paper_in_the_text_and_in_the_sheet() throws IOException {
        String papier;
        var dossier = lire("CV2");
        var document = PapierDeRenouvellement.de(dossier, "Quimper");
        try (var pdf = Loader.loadPDF(Formes.creer().pdf(document))) {
            papier = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        var odt = entree(Formes.creer().odt(document), "content.xml");
        var ods = entree(FeuilleDeRenouvellement.octets(dossier, "Quimper"), "content.xml");
        var annee = dossier.annees().get(1).chiffres();

        assertThat(papier)
                .contains("Vacant du 1er juillet 2023 au 10 septembre 2023 (72 jours).")
                .contains("État (ANCT)", "Du 1er février 2022 au 31 janvier 2023");
        assertThat(odt).contains("Vacant du 1er juillet 2023 au 10 septembre 2023 (72 jours).");
        assertThat(ods)
                .contains("2023-07-01", "2023-09-10")
                .contains("office:value=\"" + annee.individuels() + "\"")
                .contains("office:value=\"" + annee.participants() + "\"");
    }

    @Test
    void follows_an_agreement_from_the_first_of_july_whose_last_year_is_short() {
        var autre = Ville.dans(contexte);
        convention(autre, "A", "2022-07-01", "2024-12-31", "1");
        var page = page(autre, "A");

        assertThat(page)
                .contains("Du 1er juillet 2022 au 30 juin 2023", "Du 1er juillet 2023 au 30 juin 2024")
                .contains("Du 1er juillet 2024 au 31 décembre 2024")
                .contains("Aucune séance n'est encore notée : aucun nombre ne peut être donné.")
                .contains("Aucun poste noté ne dépend de cette convention.");
    }

    @Test
    void says_half_of_a_post_and_what_is_to_come() {
        var autre = Ville.dans(contexte);
        convention(autre, "A", "2022-07-01", "2025-06-30", "2");
        ecrire(autre, """
                insert into conseiller (structure_id, id, reference, prenom, nom, entree, sortie)
                values (structure_courante(), gen_random_uuid(), 'C1', 'Anna', 'Exemple', '2022-09-01', '2024-02-29')
                """);
        ecrire(autre, """
                insert into poste (structure_id, id, reference, nom, convention_id, ouverture)
                select structure_courante(), gen_random_uuid(), 'P1', 'Poste du port', id, '2022-07-01' from convention
                """);
        ecrire(autre, """
                insert into affectation (structure_id, reference, poste_id, conseiller_id, debut, part)
                select structure_courante(), 'AF1', poste.id, conseiller.id, '2022-09-01', 50 from poste, conseiller
                """);

        assertThat(page(autre, "A"))
                .contains("Vacant du 1er juillet 2022 au 31 août 2022 (62 jours).")
                .contains("Tenu à 50 % par Anna Exemple, du 1er septembre 2022 au 29 février 2024.")
                .contains("Vacant à partir du 1er mars 2024, si personne n'est nommé.")
                .contains("La convention finance 2 postes ; un seul est noté ici.");
    }

    @Test
    void says_what_could_not_be_done_where_it_was_noted_and_nothing_of_a_list_outside() throws IOException {
        var annee = lire("CV2").annees().get(1);
        var annulees = annulees(LocalDate.of(2022, 2, 1), LocalDate.of(2023, 2, 1));

        assertThat(annee.pasFait().annulees()).isEqualTo(annulees).isPositive();
        assertThat(page("CV2"))
                .contains("Ce qui n'a pas pu être fait", annulees + " séances annoncées n'ont pas eu lieu.");
        assertThat(texte(responsable
                        .lire("/statistiques/lignes?du=2022-02-01&au=2023-01-31&figure=annulees_en_tout")
                        .body()))
                .contains(annulees + " séances");
        assertThat(new PasFait(0, 0, 0).dits()).isEmpty();
        assertThat(new PasFait(3, 4, 1).dits())
                .extracting(PasFait.Dit::phrase)
                .containsExactly(
                        "À 3 reprises, une personne venue chercher de l'aide est repartie sans en avoir reçu.",
                        "4 inscriptions sont restées en liste d'attente jusqu'à la dernière séance, sans qu'une place soit proposée.",
                        "Une séance annoncée n'a pas eu lieu.");
        assertThat(new PasFait(3, 4, 1).phrases())
                .containsExactly(
                        "Moins de 11 fois, une personne venue chercher de l'aide est repartie sans en avoir reçu.",
                        "Une séance annoncée n'a pas eu lieu.");
    }

    @Test
    void tells_no_small_number_outside_nor_a_total_from_which_it_follows() {
        var papier = new HashMap<Integer, String>();
        for (int n : List.of(0, 1, 10, 11)) {
            papier.put(n, MotsDeConvention.nombre(n));
        }

        assertThat(papier).isEqualTo(Map.of(0, "0", 1, "moins de 11", 10, "moins de 11", 11, "11"));
    }

    @Test
    void is_for_the_responsible_and_the_administrator() {
        for (var suite : List.of("", ".pdf", ".odt", ".ods")) {
            assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                            .lire(adresse("CV2") + suite)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ville.visiteur(Role.CONSEILLER)
                            .lire(adresse("CV2") + suite)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(responsable
                        .lire(adresse("CV2").replaceAll("[0-9a-f]{12}/", "000000000000/"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** From the files themselves, without the database: one by one, sessions of several, who came to those. */
    private static List<Integer> compter(LocalDate debut, LocalDate fin) throws IOException {
        var types = new HashMap<String, String>();
        lignes("actions").forEach(action -> types.put(action[0], action[1]));
        var tenues = new HashMap<String, Boolean>();
        int ateliers = 0;
        for (var seance : lignes("seances")) {
            var jour = LocalDate.parse(seance[3].substring(0, 10));
            if (seance[5].equals("tenue") && !jour.isBefore(debut) && jour.isBefore(fin)) {
                var seul = UN_PAR_UN.contains(types.get(seance[1]));
                tenues.put(seance[0], seul);
                ateliers += seul ? 0 : 1;
            }
        }
        var absorbes = new HashMap<String, String>();
        lignes("fusions").forEach(fusion -> absorbes.put(fusion[0], fusion[1]));
        var venus = new HashSet<String>();
        var sommes = new HashMap<Boolean, Integer>(Map.of(true, 0, false, 0));
        for (var une : lignes("participations")) {
            var qui = une[1];
            while (absorbes.containsKey(qui)) {
                qui = absorbes.get(qui);
            }
            if (une[2].equals("present") && tenues.containsKey(une[0]) && venus.add(une[0] + qui)) {
                sommes.merge(tenues.get(une[0]), 1, Integer::sum);
            }
        }
        for (var une : lignes("affluence")) {
            if (tenues.containsKey(une[0])) {
                sommes.merge(tenues.get(une[0]), Integer.parseInt(une[1]), Integer::sum);
            }
        }
        return List.of(sommes.get(true), ateliers, sommes.get(false));
    }

    private static int annulees(LocalDate debut, LocalDate fin) throws IOException {
        return (int) lignes("seances").stream()
                .filter(seance -> seance[5].equals("annulee"))
                .map(seance -> LocalDate.parse(seance[3].substring(0, 10)))
                .filter(jour -> !jour.isBefore(debut) && jour.isBefore(fin))
                .count();
    }

    private static List<String[]> lignes(String fichier) throws IOException {
        return Files.readAllLines(RELEVES.resolve(fichier + ".csv")).stream()
                .skip(1)
                .map(ligne -> ligne.split(",", -1))
                .toList();
    }

    private DossierDeRenouvellement lire(String reference) {
        return ville.faire(() -> renouvellements.lire(ConventionId.valueOf(id(ville, reference))));
    }

    private String adresse(String reference) {
        return "/equipe/conventions/" + id(ville, reference) + "/renouvellement";
    }

    private String page(String reference) {
        return page(ville, reference);
    }

    private String page(Ville une, String reference) {
        var reponse =
                une.visiteur(Role.RESPONSABLE).lire("/equipe/conventions/" + id(une, reference) + "/renouvellement");
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

    private static String entree(byte[] paquet, String nom) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(paquet))) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (entree.getName().equals(nom)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(nom);
    }

    private void convention(Ville une, String reference, String debut, String fin, String postes) {
        ecrire(une, """
                insert into convention (structure_id, id, reference, dispositif, financeur, debut, fin, postes)
                values (structure_courante(), gen_random_uuid(), '%s', 'Médiation', 'Le département', '%s', '%s', %s)
                """.formatted(reference, debut, fin, postes));
    }

    private void ecrire(Ville une, String ordre) {
        une.faire(() -> jdbc.sql(ordre).update());
    }

    private String id(Ville une, String reference) {
        return une.faire(() -> jdbc.sql("select id::text from convention where reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .single());
    }
}
