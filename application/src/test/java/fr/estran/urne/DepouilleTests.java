package fr.estran.urne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.Enquete.Croisement;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.QuestionDEnquete;
import fr.estran.enquetes.QuestionDEnquete.Choix;
import fr.estran.enquetes.TypeDeQuestion;
import fr.estran.urne.Depouille.CaseCroisee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DepouilleTests {

    private static final int SEUIL = 11;

    private static final Enquete ENQUETE = enquete(
            List.of(new Croisement("utile", "age"), new Croisement("utile", "aides"), new Croisement("seul", "aides")),
            choix("age", TypeDeQuestion.CHOIX, "18_24", "25_39", "40_59", "60_69", "70_79", "80_et_plus"),
            choix("seul", TypeDeQuestion.CHOIX, "oui", "non"),
            choix("utile", TypeDeQuestion.ECHELLE, "1", "2", "3", "4", "5"),
            choix("aides", TypeDeQuestion.MULTIPLE, "atelier", "permanence", "stage", "rendez_vous"),
            choix("mot", TypeDeQuestion.TEXTE));

    static IntStream graines() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("graines")
    void writes_no_cell_under_eleven_and_none_from_which_a_smaller_one_can_be_computed(int graine) {
        var bulletins = bulletins(graine);

        parCroisement(Depouille.de(ENQUETE, bulletins)).forEach((croisement, cases) -> {
            assertThat(cases)
                    .allSatisfy(une -> assertThat(une.groupe().nombre()).isGreaterThanOrEqualTo(SEUIL));
            assertThat(cases.stream().map(une -> une.groupe().valeurs()).distinct())
                    .hasSizeGreaterThan(1);
            assertThat(cases.stream().map(une -> une.groupe().parValeurs()).distinct())
                    .hasSizeGreaterThan(1);
            for (var une : cases) {
                gardeLesPetites(croisement.question(), une.groupe().valeurs(), une, bulletins);
                gardeLesPetites(croisement.par(), une.groupe().parValeurs(), une, bulletins);
            }
        });
    }

    /**
     * What one who knows all counts question by question can tell of an answer within a group: how many of those who gave it are in the
     * cell lies between two bounds, which must not meet, unless it stands alone and its cell is told.
     */
    private static void gardeLesPetites(String question, String groupe, CaseCroisee une, List<Bulletin> bulletins) {
        long duGroupe = combien(question, groupe, bulletins);
        long dehors = duGroupe - une.groupe().nombre();
        assertThat(dehors).as("the rest of " + groupe + " beside " + une).isGreaterThanOrEqualTo(SEUIL);
        for (var valeur : groupe.split("\\|")) {
            long donnee = combien(question, valeur, bulletins);
            if (donnee > 0 && donnee < SEUIL) {
                long auMoins = Math.max(0, donnee - dehors);
                long auPlus = Math.min(donnee, une.groupe().nombre());
                assertThat(auPlus - auMoins).as(valeur + " in " + une).isEqualTo(donnee);
            }
        }
    }

    private static long combien(String question, String groupe, List<Bulletin> bulletins) {
        var valeurs = Arrays.asList(groupe.split("\\|"));
        return bulletins.stream()
                .filter(bulletin -> {
                    var dites = bulletin.reponses().getOrDefault(question, List.of());
                    return dites.isEmpty()
                            ? valeurs.contains("-")
                            : dites.stream().anyMatch(valeurs::contains);
                })
                .count();
    }

    @ParameterizedTest
    @MethodSource("graines")
    void adds_up_to_all_forms_where_one_answer_is_wanted_of_each(int graine) {
        var bulletins = bulletins(graine);

        parCroisement(Depouille.de(ENQUETE, bulletins)).getOrDefault(new Croisement("utile", "age"), List.of()).stream()
                .collect(Collectors.groupingBy(une -> une.groupe().valeurs()))
                .forEach((valeurs, cases) -> assertThat(cases.stream()
                                .mapToLong(une -> une.groupe().nombre())
                                .sum())
                        .isEqualTo(combien("utile", valeurs, bulletins)));
    }

    @ParameterizedTest
    @MethodSource("graines")
    void counts_the_same_whatever_the_order_of_forms(int graine) {
        var bulletins = bulletins(graine);
        var meles = new ArrayList<>(bulletins);
        Collections.shuffle(meles, new Random(graine));

        var un = Depouille.de(ENQUETE, bulletins);
        var autre = Depouille.de(ENQUETE, meles);

        assertThat(autre.comptes()).isEqualTo(un.comptes());
        assertThat(autre.cases()).isEqualTo(un.cases());
    }

    /** Or the properties above would be told of nothing; and a table that groups nothing would not have them. */
    @Test
    void tells_most_crossings_of_many_forms() {
        var dites = graines()
                .filter(graine -> bulletins(graine).size() > 100)
                .mapToObj(graine ->
                        parCroisement(Depouille.de(ENQUETE, bulletins(graine))).size())
                .toList();

        assertThat(dites).hasSizeGreaterThan(50);
        assertThat(dites.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isGreaterThan(2);
        assertThat(graines().filter(graine -> brutes(bulletins(graine)).anyMatch(n -> n > 0 && n < SEUIL)))
                .hasSizeGreaterThan(100);
    }

    private static Stream<Long> brutes(List<Bulletin> bulletins) {
        return valeurs("utile")
                .flatMap(note -> valeurs("age")
                        .map(age -> bulletins.stream()
                                .filter(bulletin -> dit(bulletin, "utile", note) && dit(bulletin, "age", age))
                                .count()));
    }

    private static Stream<String> valeurs(String question) {
        return ENQUETE.question(question).orElseThrow().choix().stream().map(Choix::valeur);
    }

    private static boolean dit(Bulletin bulletin, String question, String valeur) {
        return bulletin.reponses().getOrDefault(question, List.of()).contains(valeur);
    }

    @Test
    void tells_nothing_of_a_group_in_which_all_said_the_same() {
        var bulletins = new ArrayList<Bulletin>();
        ajouter(bulletins, 30, "60_69", "5");
        ajouter(bulletins, 15, "25_39", "5");
        ajouter(bulletins, 15, "25_39", "1");

        assertThat(Depouille.de(ENQUETE, bulletins).cases()).isEmpty();
    }

    /** All but one of a group said so: one alone would be known to have said otherwise. */
    @Test
    void tells_nothing_of_a_group_of_which_few_said_otherwise() {
        var bulletins = new ArrayList<Bulletin>();
        ajouter(bulletins, 29, "60_69", "5");
        ajouter(bulletins, 1, "60_69", "1");
        ajouter(bulletins, 15, "25_39", "5");
        ajouter(bulletins, 15, "25_39", "1");

        assertThat(Depouille.de(ENQUETE, bulletins).cases()).isEmpty();
    }

    @Test
    void joins_neighbours_and_says_all_that_can_be_said() {
        var bulletins = new ArrayList<Bulletin>();
        ajouter(bulletins, 12, "60_69", "5");
        ajouter(bulletins, 3, "60_69", "2");
        ajouter(bulletins, 12, "70_79", "1");
        ajouter(bulletins, 14, "18_24", "5");
        ajouter(bulletins, 12, "18_24", "1");

        assertThat(Depouille.de(ENQUETE, bulletins).cases().stream()
                        .map(une ->
                                une.groupe().valeurs() + " / " + une.groupe().parValeurs() + " : "
                                        + une.groupe().nombre()))
                .containsExactlyInAnyOrder(
                        "1|2 / 18_24|25_39|40_59 : 12",
                        "1|2 / 60_69|70_79|80_et_plus : 15",
                        "3|4|5 / 18_24|25_39|40_59 : 14",
                        "3|4|5 / 60_69|70_79|80_et_plus : 12");
    }

    /** Who did not answer one of both is known from the counts of the other: they are told with a group. */
    @Test
    void joins_those_who_said_nothing_to_a_group() {
        var bulletins = new ArrayList<Bulletin>();
        ajouter(bulletins, 15, "60_69", "5");
        ajouter(bulletins, 15, "60_69", "1");
        ajouter(bulletins, 15, "18_24", "5");
        ajouter(bulletins, 15, "18_24", "1");
        bulletins.add(new Bulletin(Map.of("utile", List.of("1"))));

        var cases = Depouille.de(ENQUETE, bulletins).cases();

        assertThat(cases.stream().mapToInt(une -> une.groupe().nombre()).sum()).isEqualTo(61);
        assertThat(cases)
                .anySatisfy(une -> assertThat(une.groupe().parValeurs()).startsWith("-|"));
    }

    @Test
    void keeps_only_how_many_they_are_of_fewer_than_eleven() {
        var bulletins = new ArrayList<Bulletin>();
        ajouter(bulletins, 10, "60_69", "5");

        assertThat(Depouille.de(ENQUETE, bulletins)).isEqualTo(new Depouille(10, List.of(), List.of(), List.of()));
    }

    @Test
    void sets_texts_apart_in_an_order_of_chance() {
        var bulletins = IntStream.range(0, 200)
                .mapToObj(rang -> new Bulletin(Map.of("mot", List.of("mot " + rang))))
                .toList();

        var textes = Depouille.de(ENQUETE, bulletins).textes();

        assertThat(textes).hasSize(200);
        var rangs = textes.stream()
                .map(texte -> Integer.parseInt(texte.texte().substring(4)))
                .toList();
        assertThat(rangs).isNotEqualTo(rangs.stream().sorted().toList());
        assertThat(textes.stream().map(texte -> texte.id().toString())).isSorted();
        assertThat(textes).allSatisfy(texte -> assertThat(texte.id().version()).isEqualTo(4));
    }

    /** Three tables that close a circle would together tell of three answers at once. */
    @Test
    void tells_no_circle_of_crossings() {
        var enCercle = enquete(
                List.of(new Croisement("age", "seul"), new Croisement("seul", "utile"), new Croisement("utile", "age")),
                ENQUETE.questions().toArray(QuestionDEnquete[]::new));

        assertThat(enCercle.croisementsDicibles())
                .containsExactly(new Croisement("age", "seul"), new Croisement("seul", "utile"));
        assertThat(enquete(
                                List.of(
                                        new Croisement("age", "seul"),
                                        new Croisement("seul", "age"),
                                        new Croisement("mot", "age")),
                                ENQUETE.questions().toArray(QuestionDEnquete[]::new))
                        .croisementsDicibles())
                .containsExactly(new Croisement("age", "seul"));
    }

    private static void ajouter(List<Bulletin> bulletins, int combien, String age, String note) {
        for (int i = 0; i < combien; i++) {
            bulletins.add(new Bulletin(Map.of("age", List.of(age), "utile", List.of(note))));
        }
    }

    private static Map<Croisement, List<CaseCroisee>> parCroisement(Depouille depouille) {
        return depouille.cases().stream()
                .collect(Collectors.groupingBy(une -> new Croisement(une.question(), une.par())));
    }

    /** From eleven to three hundred; some questions hang together, some answers are rare, some are missing. */
    private static List<Bulletin> bulletins(int graine) {
        var hasard = new Random(graine);
        double penchant = hasard.nextDouble();
        double silence = hasard.nextDouble() * 0.2;
        return IntStream.range(0, SEUIL + hasard.nextInt(290))
                .mapToObj(_ -> {
                    var reponses = new HashMap<String, List<String>>();
                    int rang = (int) (6 * Math.pow(hasard.nextDouble(), 1 + penchant));
                    for (var question : ENQUETE.questions()) {
                        if (question.type().fermee() && hasard.nextDouble() > silence) {
                            reponses.put(question.code(), dites(question, rang, penchant, hasard));
                        }
                    }
                    reponses.values().removeIf(List::isEmpty);
                    return new Bulletin(reponses);
                })
                .toList();
    }

    private static List<String> dites(QuestionDEnquete question, int rang, double penchant, Random hasard) {
        var valeurs = question.choix().stream().map(Choix::valeur).toList();
        return question.type() == TypeDeQuestion.MULTIPLE
                ? valeurs.stream().filter(_ -> hasard.nextDouble() < 0.4).toList()
                : List.of(valeurs.get(
                        hasard.nextDouble() < penchant
                                ? Math.min(rang, valeurs.size() - 1)
                                : hasard.nextInt(valeurs.size())));
    }

    private static QuestionDEnquete choix(String code, TypeDeQuestion type, String... valeurs) {
        return new QuestionDEnquete(
                code,
                type,
                code,
                null,
                Stream.of(valeurs).map(valeur -> new Choix(valeur, null)).toList(),
                null);
    }

    private static Enquete enquete(List<Croisement> croisements, QuestionDEnquete... questions) {
        return new Enquete(
                EnqueteId.nouveau(),
                "E",
                "Essai",
                null,
                false,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of(questions),
                croisements);
    }
}
