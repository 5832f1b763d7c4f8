package fr.estran.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.commun.Periode;
import fr.estran.comptes.Role;
import fr.estran.publication.Repartition;
import fr.estran.statistiques.Filtre;
import fr.estran.statistiques.Indicateur;
import fr.estran.statistiques.Statistiques;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** Two figures stand side by side only where they count the same thing, of periods that both have records. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparaisonTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Consultation consultation;

    @Autowired
    Statistiques statistiques;

    @Autowired
    TransactionTemplate transactions;

    Ville quimper;

    @BeforeAll
    void preparer() {
        quimper = Ville.dans(contexte).avecQuimper();
    }

    @Test
    void compares_what_two_counts_made_apart_say_or_nothing() {
        var hasard = new Random(20240115);
        var paires = new int[1];
        var softly = new SoftAssertions();
        for (int tour = 0; tour < 250; tour++) {
            var role = tour % 2 == 0 ? Role.RESPONSABLE : Role.LECTEUR;
            var champs = champs(hasard, role);
            dans(() -> {
                var regard = regard(role);
                var demande = demande(champs, regard);
                if (demande.claire() && demande.avant() != null) {
                    for (var tableau : consultation.tableaux(demande, regard)) {
                        paires[0] += verifier(softly, champs, demande, tableau);
                    }
                }
                return champs;
            });
        }
        softly.assertAll();
        assertThat(paires[0]).isGreaterThan(2_000);
    }

    /** Each side is what the figures of its own period are, code by code: nothing that is kept back is told as nothing. */
    private int verifier(SoftAssertions softly, Map<String, String> champs, Demande demande, Tableau tableau) {
        int paires = 0;
        for (var rangee : tableau.rangees()) {
            if (rangee.avant() != null && !rangee.chemin().getLast().contains(Repartition.INCONNU)) {
                softly.assertThat(List.of(rangee.valeur(), rangee.avant()))
                        .as(champs + " " + rangee)
                        .isEqualTo(List.of(
                                compte(tableau.indicateur(), rangee.chemin(), demande, demande.periode()),
                                compte(tableau.indicateur(), rangee.chemin(), demande, demande.avant())));
                paires++;
            }
        }
        return paires;
    }

    private int compte(Indicateur indicateur, List<String> chemin, Demande demande, Periode periode) {
        int rang = chemin.size() - 1;
        return statistiques.chiffres(periode, demande.selection()).valeurs().entrySet().stream()
                .filter(figure -> indicateur.compte(figure.getKey()))
                .filter(figure -> figure.getKey().subList(0, rang).equals(chemin.subList(0, rang)))
                .filter(figure -> figure.getKey().equals(chemin)
                        || List.of(chemin.getLast().split("\\+"))
                                .contains(figure.getKey().get(rang)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void groups_both_years_alike_and_tells_no_figure_that_is_kept_back_as_nothing() {
        var regroupees = dans(() -> {
            var regard = regard(Role.LECTEUR);
            return consultation.tableaux(demande(Map.of("annee", "2023", "section", "public"), regard), regard).stream()
                    .filter(tableau -> tableau.indicateur().code().equals("tranche_age"))
                    .flatMap(tableau -> tableau.rangees().stream())
                    .toList();
        });

        assertThat(regroupees).hasSizeGreaterThan(2);
        assertThat(regroupees)
                .allSatisfy(rangee -> assertThat(rangee.avant()).isNotNull().isPositive());
        assertThat(regroupees.stream().mapToInt(Tableau.Rangee::valeur).sum()).isEqualTo(394);
    }

    @Test
    void compares_a_period_that_is_not_over_with_the_same_days() {
        var decembre = LocalDate.of(2023, 12, 21);
        assertThat(periodes(Map.of("annee", "2023"), decembre))
                .containsExactly("2023-01-01/2023-12-22", "2022-01-01/2022-12-22");
        assertThat(periodes(Map.of("annee", "2023", "partie", "scolaire"), LocalDate.of(2024, 1, 15)))
                .containsExactly("2023-09-01/2023-12-30", "2022-09-01/2022-12-30");
        assertThat(periodes(Map.of("annee", "2023", "partie", "t4", "comparer", "avant"), decembre))
                .containsExactly("2023-10-01/2023-12-22", "2023-07-01/2023-09-21");
        assertThat(periodes(Map.of("annee", "2023"), LocalDate.of(2024, 1, 1)))
                .containsExactly("2023-01-01/2024-01-01", "2022-01-01/2023-01-01");
    }

    @Test
    void compares_nothing_of_a_period_of_which_nothing_is_noted_yet() {
        var matin = LocalDate.of(2024, 1, 15);
        assertThat(periodes(Map.of("annee", "2024"), matin)).containsExactly("2024-01-01/2025-01-01");
        assertThat(periodes(Map.of("annee", "2025"), matin)).containsExactly("2025-01-01/2026-01-01");
        assertThat(periodes(Map.of("annee", "2023", "comparer", "rien"), matin))
                .containsExactly("2023-01-01/2024-01-01");
    }

    private List<String> periodes(Map<String, String> champs, LocalDate jour) {
        var demande = demande(champs, dans(() -> regard(Role.RESPONSABLE, jour)));
        var avant = demande.avant();
        var periode = demande.periode().debut() + "/" + demande.periode().fin();
        return avant == null ? List.of(periode) : List.of(periode, avant.debut() + "/" + avant.fin());
    }

    @Test
    void says_of_a_year_without_records_that_there_are_none() {
        var responsable = quimper.visiteur(Role.RESPONSABLE);
        var premiere = responsable.lire("/statistiques?annee=2022").body();
        var seconde = responsable.lire("/statistiques?annee=2023").body();

        assertThat(premiere)
                .contains("il n'y a pas de relevés pour la période d'avant (2021)")
                .contains("on ne peut pas dire qui est venu pour la première fois")
                .doesNotContain("2021 :")
                .doesNotContain("Nouveaux usagers");
        assertThat(seconde)
                .contains("Par rapport aux relevés, qui commencent le")
                .contains("Nouveaux usagers");
        assertThat(responsable.lire("/statistiques?annee=2024").body())
                .contains("aucune de ses séances n'est encore notée")
                .doesNotContain("2023 :");
    }

    private <T> T dans(Supplier<T> lecture) {
        return quimper.faire(() -> transactions.execute(_ -> lecture.get()));
    }

    private Regard regard(Role role) {
        return regard(role, LocalDate.of(2024, 1, 15));
    }

    private Regard regard(Role role, LocalDate jour) {
        return new Regard(role, Optional.empty(), statistiques.nomenclature(), jour, statistiques.releves());
    }

    private static Demande demande(Map<String, String> champs, Regard regard) {
        var parametres = new LinkedMultiValueMap<String, String>();
        champs.forEach(parametres::add);
        return Demande.lire(parametres, regard);
    }

    private Map<String, String> champs(Random hasard, Role role) {
        var champs = new LinkedHashMap<String, String>();
        champs.put("section", Section.values()[hasard.nextInt(Section.values().length)].code());
        champs.put("comparer", hasard.nextBoolean() ? "an" : "avant");
        if (hasard.nextInt(3) == 0) {
            var du = LocalDate.of(2022, 1, 1).plusDays(hasard.nextInt(760));
            champs.put("du", du.toString());
            champs.put("au", du.plusDays(hasard.nextInt(400)).toString());
        } else {
            champs.put("annee", Integer.toString(2022 + hasard.nextInt(3)));
            var parties = PeriodeDemandee.parties();
            champs.put("partie", hasard.nextBoolean() ? "annee" : parties.get(hasard.nextInt(parties.size())));
        }
        if (hasard.nextInt(3) == 0) {
            var filtre = List.copyOf(Filtre.TOUS).get(hasard.nextInt(Filtre.TOUS.size()));
            var choix = dans(() -> List.copyOf(regard(role).choix(filtre).keySet()));
            if (!choix.isEmpty()) {
                champs.put(filtre.code(), choix.get(hasard.nextInt(choix.size())));
            }
        }
        return champs;
    }
}
