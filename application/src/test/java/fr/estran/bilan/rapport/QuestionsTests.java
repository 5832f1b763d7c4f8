package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.bilan.statistiques.Chiffres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of whoever writes the report, what is shown beside it, and what may be answered. */
@Tag("long")
class QuestionsTests {

    /** Asked of each year, whatever its records say. */
    private static final String COUT = "cout";

    @Test
    void asks_once_what_the_year_cost_and_leaves_it_to_whoever_writes_to_say_it() {
        var matiere = Matiere.de(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper());
        assertThat(new RecitService().questions(matiere))
                .filteredOn(question -> question.cle().equals(COUT))
                .singleElement()
                .satisfies(question -> assertThat(question.texte()).contains("si vous souhaitez le dire"));
        var vide = Matiere.de(VilleAuHasard.rien(2023), VilleAuHasard.rien(2022), Exemples.contexteDeVillage());
        assertThat(new RecitService().questions(vide)).isEmpty();
    }

    @Test
    void asks_at_quimper_what_the_records_raise_and_do_not_answer() {
        var questions = quimper();

        assertThat(questions.keySet())
                .containsExactly(
                        "service",
                        "forme_permanence_telephonique",
                        "forme_rendez_vous",
                        "forme_stage",
                        "habitants",
                        "paroles",
                        "reseau");
        assertThat(lignes(questions.get("service")))
                .containsExactly(
                        "Comment le service a-t-il fonctionné pendant qu'un poste était vacant ?",
                        "Un poste est resté vacant du 1er juillet au 10 septembre 2023.",
                        "Que change la reconduction de la convention pour le service ?",
                        "La convention a été reconduite à compter du 1er février 2023, pour trois ans.",
                        "> La convention porte sur le même nombre de postes que la précédente.");
    }

    @Test
    void shows_beside_a_rise_what_the_records_hold_of_it_and_proposes_what_came_with_it() {
        assertThat(lignes(quimper().get("forme_rendez_vous")))
                .containsExactly(
                        "Pourquoi plus de personnes qu'en 2022 ont-elles eu recours aux rendez-vous individuels ?",
                        "Rendez-vous individuels : 131, contre 79 en 2022.",
                        "Personnes : 110, contre 64 en 2022.",
                        "Rendez-vous par quartier (entre parenthèses, en 2022) : Kerfeunteun 41,"
                                + " Penhars 38, Ergué-Armel 32 (22), Centre-ville 20 (41).",
                        "Raisons notées, entre autres (entre parenthèses, en 2022) : démarche confidentielle 55 (23),"
                                + " question technique 39 (26), échange difficile en français 16 (16).",
                        "Demandes notées, entre autres (entre parenthèses, en 2022) : « FranceConnect et ANTS » 28,"
                                + " « Déclaration de revenus » 28 (20), « Caisse d'allocations familiales » 27 (19),"
                                + " « Ordinateur » 24.",
                        "> Cette hausse coïncide avec un plus grand nombre de rendez-vous individuels.",
                        "> Cette hausse coïncide avec un plus grand nombre de lieux d'intervention.");
        assertThat(lignes(quimper().get("habitants")))
                .containsExactly(
                        "Pourquoi le service a-t-il aidé plus de personnes qu'en 2022 ?",
                        "Séances tenues : 322, contre 293 en 2022.",
                        "Lieux d'intervention : 11, contre 10 en 2022.",
                        "Permanences téléphoniques (personnes) : 38, contre 27 en 2022.",
                        "Rendez-vous individuels (personnes) : 110, contre 64 en 2022.",
                        "> Cette hausse du nombre de personnes aidées coïncide avec un plus grand nombre de séances.",
                        "> Cette hausse du nombre de personnes aidées coïncide avec un plus grand nombre de lieux"
                                + " d'intervention.");
    }

    @Test
    void says_that_a_fall_coincides_with_a_post_that_was_empty_in_the_school_holidays() {
        assertThat(lignes(quimper().get("forme_stage")))
                .containsExactly(
                        "Pourquoi les stages ont-ils été moins nombreux qu'en 2022 ?",
                        "Stages : 8, contre 12 en 2022.",
                        "Séances tenues : 24, contre 36 en 2022.",
                        "Personnes : 41, contre 52 en 2022.",
                        "> Cette baisse coïncide avec la vacance d'un poste, du 1er juillet au 10 septembre 2023.");
        assertThat(causesDuStage("2023-09-10", "2023-12-31", "2023-07-08")).isEmpty();
        assertThat(causesDuStage("2023-07-10", "2023-07-14", "2023-07-08")).isEmpty();
        assertThat(causesDuStage("2022-01-01", "2023-12-31", "2023-07-08")).isEmpty();
    }

    @Test
    void asks_what_the_survey_means_and_what_the_collective_did() {
        assertThat(lignes(quimper().get("paroles")))
                .containsExactly(
                        "Que retenez-vous de l'enquête ?",
                        "« Mieux connaître le public accompagné » : 46 personnes ont répondu.",
                        "« Vivez-vous seul ? » : oui (29), non (17).",
                        "« Aisance avec le numérique » : notes 2 à 4 (25), note 5 (21).",
                        "« La proximité compte-t-elle ? » : notes 2 à 3 (12), note 4 (19), note 5 (15).");
        assertThat(lignes(quimper().get("reseau")))
                .containsExactly(
                        "Qu'a réalisé le collectif en 2023 ?",
                        "Le 10 février 2023 : « Échange de pratiques ».",
                        "Le 12 mai 2023 : « Échange de pratiques ».",
                        "Le 13 septembre 2023 : « Interconnaissance et offres du trimestre ».",
                        "Le 14 décembre 2023 : « Interconnaissance et offres du trimestre ».");
    }

    @Test
    void asks_why_of_nothing_where_there_is_no_year_before_or_nothing_moved() {
        assertThat(questions(Exemples.quimper(2022), VilleAuHasard.rien(2021), Exemples.contexteDeQuimper()))
                .containsOnlyKeys("reseau");
        assertThat(questions(
                        village(2023, "usagers", 22, "par_type.permanence.personnes", 22),
                        village(2022, "usagers", 14, "par_type.permanence.personnes", 14),
                        Exemples.contexteDeVillage()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "permanence | Pourquoi les permanences numériques ont-elles été plus nombreuses qu'en 2022 ?",
                "rendez_vous | Pourquoi les rendez-vous individuels ont-ils été plus nombreux qu'en 2022 ?",
                "atelier | Pourquoi les ateliers ont-ils été plus nombreux qu'en 2022 ?",
                "stage | Pourquoi les stages ont-ils été plus nombreux qu'en 2022 ?",
                "rdv_jeudi | Pourquoi les rencontres ont-elles été plus nombreuses qu'en 2022 ?",
                "partenariat | Pourquoi les actions en partenariat ont-elles été plus nombreuses qu'en 2022 ?",
                "evenement | Pourquoi les événements ont-ils été plus nombreux qu'en 2022 ?"
            })
    void agrees_with_the_kind_that_it_asks_about(String type, String question) {
        assertThat(lignes(deLaForme(type, 30, 12, 30, 12))).first().isEqualTo(question);
        assertThat(lignes(deLaForme(type, 12, 30, 12, 30)))
                .first()
                .isEqualTo(question.replace("plus nombr", "moins nombr"));
    }

    @Test
    void speaks_of_seances_where_there_were_no_more_actions() {
        assertThat(lignes(deLaForme("rdv_jeudi", 30, 12, 4, 4)))
                .first()
                .isEqualTo("Pourquoi les rencontres ont-elles compté plus de séances qu'en 2022 ?");
        assertThat(lignes(deLaForme("atelier", 12, 30, 5, 4)))
                .first()
                .isEqualTo("Pourquoi les ateliers ont-ils compté moins de séances qu'en 2022 ?");
    }

    @Test
    void asks_of_a_change_by_a_quarter_and_by_ten_only() {
        assertThat(deLaForme("permanence", 50, 40, 50, 40)).hasSize(1);
        assertThat(deLaForme("permanence", 49, 40, 49, 40)).isEmpty();
        assertThat(deLaForme("permanence", 62, 50, 62, 50)).isEmpty();
        assertThat(deLaForme("permanence", 9, 2, 9, 2)).isEmpty();
    }

    @Test
    void tells_no_people_that_are_kept_back_and_asks_of_seances_then() {
        var annee = village(2023, "par_type.permanence.personnes", 10, "par_type.permanence.seances", 40);
        var avant = village(2022, "par_type.permanence.personnes", 40, "par_type.permanence.seances", 20);
        assertThat(lignes(questions(annee, avant, Exemples.contexteDeVillage()).get("forme_permanence")))
                .containsExactly(
                        "Pourquoi les permanences numériques ont-elles été plus nombreuses qu'en 2022 ?",
                        "Séances tenues : 40, contre 20 en 2022.");
    }

    @Test
    void leaves_out_codes_without_a_label_and_says_that_there_are_others() {
        var cle = "par_type.rendez_vous.participations";
        var quartiers = "rendez_vous_par_quartier.";
        var annee = village(
                2023, cle, 40, quartiers + "penhars", 28, quartiers + "zone_4", 12, "motifs.rendez_vous.inedit", 40);
        var avant = village(2022, cle, 20, quartiers + "zone_4", 20);

        assertThat(lignes(questions(annee, avant, Exemples.contexteDeQuimper()).get("forme_rendez_vous")))
                .contains("Rendez-vous par quartier, entre autres : Penhars 28.")
                .noneMatch(ligne -> ligne.contains("4") && ligne.contains("one"))
                .noneMatch(ligne -> ligne.startsWith("Raisons"));
    }

    @Test
    void compares_no_people_where_some_gave_no_name() {
        assertThat(lignes(questions(ateliers(2023, 60, 9), ateliers(2022, 30, 9), Exemples.contexteDeVillage())
                        .get("forme_atelier")))
                .containsExactly(
                        "Pourquoi plus de personnes qu'en 2022 ont-elles pris part aux ateliers ?",
                        "Séances tenues : 9, autant qu'en 2022.",
                        "Personnes : 60, contre 30 en 2022.");
        var anonymes = village(
                2023,
                "usagers",
                100,
                "par_type.atelier.personnes",
                60,
                "par_type.atelier.seances",
                9,
                "par_type.atelier.participations",
                80,
                "par_type.atelier.anonymes",
                20);
        assertThat(questions(anonymes, ateliers(2022, 30, 9), Exemples.contexteDeVillage()))
                .isEmpty();
    }

    @Test
    void warns_of_a_year_of_comparison_that_the_records_do_not_cover() {
        var village = Exemples.contexteDeVillage();
        assertThat(lignes(questions(ateliers(2022, 60, 9), ateliers(2021, 30, 9), village)
                        .get("forme_atelier")))
                .contains("Les relevés ne commencent que le 1er mars 2021 : l'année de comparaison n'est pas entière.");
        assertThat(lignes(questions(ateliers(2023, 60, 9), ateliers(2022, 30, 9), village)
                        .get("forme_atelier")))
                .noneMatch(ligne -> ligne.contains("relevés"));
    }

    @Test
    void proposes_nothing_that_goes_the_other_way() {
        var annee = ateliers(2023, 60, 8);
        var avant = ateliers(2022, 30, 9);

        assertThat(causes(annee, avant, List.of(convention(2022, 2), convention(2023, 1))))
                .isEmpty();
        assertThat(causes(annee, avant, List.of(convention(2022, 1), convention(2023, 2))))
                .containsExactly(
                        "> Cette hausse coïncide avec une convention qui porte sur davantage de postes, en vigueur"
                                + " depuis le 1er janvier 2023.");
        assertThat(causes(avant, annee, List.of())).isEmpty();
    }

    @Test
    void holds_a_convention_for_no_company_of_a_year_that_it_hardly_saw() {
        var annee = ateliers(2023, 60, 9);
        var avant = ateliers(2022, 30, 9);

        assertThat(causes(annee, avant, List.of(premiere(LocalDate.of(2023, 6, 30)))))
                .containsExactly(
                        "> Cette hausse coïncide avec une nouvelle convention, en vigueur depuis le 30 juin 2023.");
        assertThat(causes(annee, avant, List.of(premiere(LocalDate.of(2023, 7, 1)))))
                .isEmpty();
    }

    @Test
    void says_that_a_rise_follows_a_year_in_which_a_post_was_empty() {
        var vacance = new Equipe(List.of(), List.of(Exemples.intervalle("2022-03-01", "2022-05-31")), 0, 0, 2);

        assertThat(lignes(questions(
                                ateliers(2023, 60, 9),
                                ateliers(2022, 30, 9),
                                Exemples.avecEquipe(Exemples.contexteDeVillage(), vacance, List.of()))
                        .get("forme_atelier")))
                .last()
                .isEqualTo("> Cette hausse suit la vacance d'un poste, du 1er mars au 31 mai 2022.");
    }

    @Test
    void asks_why_more_than_a_tenth_was_cancelled() {
        assertThat(annulees(2, 50, 5, "lieu_ferme", 5)).isEmpty();
        assertThat(annulees(2, 5, 4, "lieu_ferme", 4)).isEmpty();
        assertThat(annulees(2, 50, 6, "lieu_ferme", 4))
                .containsExactly(
                        "Pourquoi plus d'une séance sur dix a-t-elle été annulée ?",
                        "Séances programmées : 50.",
                        "Séances annulées : 6.",
                        "Séances annulées, selon la forme d'aide : permanences numériques 6.",
                        "Motifs d'annulation notés : lieu fermé 4.",
                        "> La plupart des séances annulées l'ont été parce que le lieu était fermé.");
        assertThat(annulees(2, 3, 3, "tempete_de_neige", 3))
                .startsWith("Pourquoi toutes les séances programmées ont-elles été annulées ?")
                .noneMatch(ligne -> ligne.contains("neige"));
        assertThat(annulees(2, 1, 1, "intemperies", 1))
                .startsWith("Pourquoi la séance programmée a-t-elle été annulée ?");
    }

    @Test
    void proposes_nobody_s_absence_in_a_team_of_fewer_than_five() {
        assertThat(annulees(4, 50, 6, "conseiller_absent", 6)).noneMatch(ligne -> ligne.startsWith(">"));
        assertThat(annulees(5, 50, 6, "conseiller_absent", 6))
                .last()
                .isEqualTo("> La plupart des séances annulées l'ont été en l'absence du conseiller ou de la"
                        + " conseillère.");
    }

    @Test
    void finds_no_fault_in_what_is_asked_of_three_hundred_towns_nor_a_small_count() {
        int posees = 0;
        for (int graine = 0; graine < 300; graine++) {
            var ville = new VilleAuHasard(graine);
            for (var questions :
                    questions(ville.annee(), ville.avant(), ville.contexte()).values()) {
                var lignes = lignes(questions);
                assertThat(questions)
                        .hasSizeLessThanOrEqualTo(2)
                        .extracting(Question::cle)
                        .doesNotHaveDuplicates();
                assertThat(questions).extracting(Question::texte).allMatch(texte -> texte.endsWith("\u202f?"));
                assertThat(Correcteur.fautes(
                                String.join("\n", lignes).replace("> ", "").replaceAll("(?m) \\?$", "."),
                                VilleAuHasard.SANS_LIBELLE))
                        .as("town " + graine)
                        .isEmpty();
                assertThat(lignes)
                        .filteredOn(ligne -> ligne.matches("(?:Personnes|Raisons|Demandes|.*\\(personnes\\)).*"))
                        .noneMatch(ligne -> ligne.matches(".*(?<![\\d ])\\(?\\b(?:[1-9]|10)\\b(?! \\d).*"));
                posees += questions.size();
            }
        }
        assertThat(posees).isGreaterThan(300);
    }

    private static List<String> causesDuStage(String debut, String fin, String vacances) {
        var equipe = new Equipe(List.of(), List.of(Exemples.intervalle(debut, fin)), 0, 0, 2);
        var scolaires = List.of(new Intervalle(LocalDate.parse(vacances), LocalDate.of(2023, 9, 3)));
        var contexte = Exemples.avecEquipe(Exemples.contexteDeQuimper(), equipe, scolaires);
        return causes(questions(Exemples.quimper(2023), Exemples.quimper(2022), contexte)
                .get("forme_stage"));
    }

    private static List<String> causes(Publie annee, Publie avant, List<Convention> conventions) {
        var equipe = new Equipe(conventions, List.of(), 0, 0, 2);
        var contexte = Exemples.avecEquipe(Exemples.contexteDeVillage(), equipe, List.of());
        return causes(questions(annee, avant, contexte).get("forme_atelier"));
    }

    private static List<String> causes(List<Question> questions) {
        return lignes(questions).stream().filter(ligne -> ligne.startsWith(">")).toList();
    }

    private static Convention premiere(LocalDate debut) {
        return new Convention("Dispositif", "État", debut, debut.plusYears(1), null, false);
    }

    private static Convention convention(int annee, int postes) {
        return new Convention(
                "Dispositif",
                "État",
                LocalDate.of(annee, 1, 1),
                LocalDate.of(annee, 12, 31),
                BigDecimal.valueOf(postes),
                true);
    }

    private static List<Question> deLaForme(String type, int seances, int seancesAvant, int actions, int actionsAvant) {
        var cle = "par_type." + type;
        var tenues = type.equals("rendez_vous") ? "participations" : "seances";
        return questions(
                        village(2023, cle + "." + tenues, seances, cle + ".actions", actions),
                        village(2022, cle + "." + tenues, seancesAvant, cle + ".actions", actionsAvant),
                        Exemples.contexteDeVillage())
                .getOrDefault("forme_" + type, List.of());
    }

    private static List<String> annulees(int equipe, int programmees, int annulees, String motif, int nombre) {
        var annee = village(
                2023,
                "programmees.permanence",
                programmees,
                "annulees.permanence",
                annulees,
                "annulees_par_motif.permanence." + motif,
                nombre);
        var contexte = Exemples.avecEquipe(
                Exemples.contexteDeVillage(), new Equipe(List.of(), List.of(), 0, 0, equipe), List.of());
        return lignes(questions(annee, VilleAuHasard.rien(2022), contexte).getOrDefault("actions", List.of()));
    }

    private static Publie ateliers(int annee, int personnes, int seances) {
        return village(
                annee, "usagers", 100, "par_type.atelier.personnes", personnes, "par_type.atelier.seances", seances);
    }

    private static Publie village(int annee, Object... chiffres) {
        return Publication.publique(annee, Exemples.chiffres(chiffres), Chiffres.AUCUN, List.of());
    }

    private static Map<String, List<Question>> quimper() {
        return questions(Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper());
    }

    /** Of the sections that ask something. */
    private static Map<String, List<Question>> questions(Publie annee, Publie avant, Contexte contexte) {
        var matiere = Matiere.de(annee, avant, contexte);
        var questions = new LinkedHashMap<String, List<Question>>();
        for (var section : Volume.RAPPORT.sections()) {
            var posees = section.questions(matiere).stream()
                    .filter(question -> !question.cle().equals(COUT))
                    .toList();
            if (!posees.isEmpty()) {
                questions.put(section.cle(), posees);
            }
        }
        return questions;
    }

    /** All that is read of them, with plain spaces; what may be answered begins with a sign of its own. */
    private static List<String> lignes(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> Stream.of(
                                Stream.of(question.texte()),
                                question.constats().stream(),
                                question.propositions().stream().map("> "::concat))
                        .flatMap(lignes -> lignes))
                .map(ligne -> ligne.replaceAll("[\u00a0\u202f]", " "))
                .toList();
    }
}
