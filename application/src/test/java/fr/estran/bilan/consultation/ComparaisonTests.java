package fr.estran.bilan.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Objet;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** Two figures stand side by side only where they count the same thing, of periods that both have records. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
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

    /** {@code -Destran.comparaisons=500} draws more; half of them are enough to see the rule break. */
    @Test
    void compares_what_two_counts_made_apart_say_or_nothing() {
        int tirages = Integer.getInteger("estran.comparaisons", 250);
        var hasard = new Random(20240115);
        var paires = new int[1];
        var softly = new SoftAssertions();
        for (int tour = 0; tour < tirages; tour++) {
            var role = tour % 2 == 0 ? Role.RESPONSABLE : Role.LECTEUR;
            var champs = champs(hasard, role);
            dans(() -> {
                var regard = regard(role);
                var demande = demande(champs, regard);
                if (demande.claire() && demande.avant() != null) {
                    var comptes = new Comptes(
                            demande, compter(demande, demande.periode()), compter(demande, demande.avant()));
                    var tableaux = consultation.tableaux(demande, regard);
                    if (!tableaux.isEmpty()) {
                        emporter(softly, champs, tableaux.get(hasard.nextInt(tableaux.size())), demande, regard);
                    }
                    for (var tableau : tableaux) {
                        comparerCeQuiPeutLEtre(softly, champs, role, tableau, demande);
                        paires[0] += verifier(softly, champs, comptes, tableau, hasard);
                    }
                }
                return champs;
            });
        }
        softly.assertAll();
        assertThat(paires[0]).isGreaterThan(8 * tirages);
    }

    /** What was counted of each period by itself. */
    private record Comptes(Demande demande, Map<List<String>, Integer> maintenant, Map<List<String>, Integer> avant) {}

    private Map<List<String>, Integer> compter(Demande demande, Periode periode) {
        return statistiques.chiffres(periode, demande.selection()).valeurs();
    }

    /** Each side is what the figures of its own period are, code by code: nothing that is kept back is told as nothing. */
    private int verifier(
            SoftAssertions softly, Map<String, String> champs, Comptes comptes, Tableau tableau, Random hasard) {
        int paires = 0;
        for (var rangee : tableau.rangees()) {
            if (rangee.avant() != null && !rangee.chemin().getLast().contains(Repartition.INCONNU)) {
                var maintenant = figures(tableau.indicateur(), rangee.chemin(), comptes.maintenant());
                var avant = figures(tableau.indicateur(), rangee.chemin(), comptes.avant());
                softly.assertThat(List.of(rangee.valeur(), rangee.avant()))
                        .as(champs + " " + rangee)
                        .isEqualTo(List.of(somme(maintenant), somme(avant)));
                if (hasard.nextInt(40) == 0 && tableau.indicateur().objet() != Objet.AUCUN) {
                    var demande = comptes.demande();
                    softly.assertThat(List.of(rangee.valeur(), rangee.avant()))
                            .as("rows of " + champs + " " + rangee)
                            .isEqualTo(List.of(
                                    enLignes(tableau.indicateur(), maintenant, demande, demande.periode()),
                                    enLignes(tableau.indicateur(), avant, demande, demande.avant())));
                }
                paires++;
            }
        }
        return paires;
    }

    private static int somme(Map<List<String>, Integer> figures) {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int enLignes(Indicateur indicateur, Map<List<String>, Integer> figures, Demande demande, Periode periode) {
        return figures.keySet().stream()
                .mapToInt(chemin -> statistiques
                        .lignes(indicateur, chemin, periode, demande.selection(), 0, 1)
                        .somme())
                .sum();
    }

    /** Those that a row tells: of several codes told as one, each. */
    private static Map<List<String>, Integer> figures(
            Indicateur indicateur, List<String> chemin, Map<List<String>, Integer> comptes) {
        int rang = chemin.size() - 1;
        return comptes.entrySet().stream()
                .filter(figure -> indicateur.compte(figure.getKey()))
                .filter(figure -> figure.getKey().subList(0, rang).equals(chemin.subList(0, rang)))
                .filter(figure -> figure.getKey().equals(chemin)
                        || List.of(chemin.getLast().split("\\+"))
                                .contains(figure.getKey().get(rang)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What both periods tell is not told of one of them alone. */
    private void comparerCeQuiPeutLEtre(
            SoftAssertions softly, Map<String, String> champs, Role role, Tableau tableau, Demande demande) {
        if (tableau.indicateur().deNouveaux() && demande.avant().annee() == 2022) {
            return;
        }
        var publie = role == Role.LECTEUR ? publie(demande) : Optional.<Publie>empty();
        for (var rangee : tableau.rangees()) {
            var attendu = softly.assertThat(rangee.avant()).as(champs + " " + rangee);
            boolean dite = tableau.compare() && !tableau.indicateur().code().equals("motifs");
            if (role == Role.RESPONSABLE ? dite : libre(rangee)) {
                attendu.isNotNull();
            }
            publie.map(avant -> avant.lu(rangee.chemin()))
                    .filter(lu -> lu > 0 && !rangee.chemin().getLast().equals(Repartition.INCONNU))
                    .ifPresent(attendu::isEqualTo);
        }
    }

    private static boolean libre(Tableau.Rangee rangee) {
        return Publication.libre(rangee.chemin());
    }

    /** The year before as it would be published. */
    private Optional<Publie> publie(Demande demande) {
        var avant = demande.avant();
        return avant.estUneAnnee() && demande.selection().vide()
                ? Optional.of(Publication.publique(
                        avant.annee(), statistiques.indicateurs(avant), statistiques.complements(avant), List.of()))
                : Optional.empty();
    }

    /** The file says what the page says. */
    private void emporter(
            SoftAssertions softly, Map<String, String> champs, Tableau tableau, Demande demande, Regard regard) {
        var feuille = tableau.feuille(consultation.entete(tableau, demande, regard));
        for (int rang = 0; tableau.compare() && rang < tableau.rangees().size(); rang++) {
            var rangee = tableau.rangees().get(rang);
            var avant = rangee.avant();
            softly.assertThat(feuille.lignes().get(rang).subList(1, 4))
                    .as(champs + " " + rangee)
                    .isEqualTo(
                            avant == null
                                    ? List.of(rangee.valeur(), "non comparable", "")
                                    : List.of(rangee.valeur(), avant, rangee.valeur() - avant));
        }
        softly.assertThat(feuille.tete()).hasSize(9).doesNotContainValue("");
        softly.assertThat(feuille.nom()).matches("[a-z0-9_-]{1,249}");
    }

    /** Nobody was asked in 2022: that is not as if nobody had wished for anything. */
    @Test
    void compares_a_souhait_with_no_year_in_which_it_was_not_asked_for() {
        var souhaits = dans(() -> {
            var regard = regard(Role.RESPONSABLE);
            return consultation
                    .tableaux(demande(Map.of("annee", "2023", "section", "demandes"), regard), regard)
                    .stream()
                    .filter(tableau -> tableau.indicateur().code().equals("souhaits"))
                    .toList();
        });

        assertThat(souhaits).singleElement().satisfies(tableau -> {
            assertThat(tableau.rangees())
                    .isNotEmpty()
                    .allSatisfy(rangee -> assertThat(rangee.avant()).isNull());
            assertThat(tableau.compare()).isFalse();
        });
    }

    /** Nobody counted who left in 2022: it is said, beside no "0 (+12)". */
    @Test
    void compares_who_left_without_help_with_no_year_in_which_nobody_counted_them() {
        quimper.faire(() -> contexte.getBean(JdbcClient.class).sql("""
                        insert into seance_depart (structure_id, seance_id, comptes)
                        select structure_id, id, 12 from seance
                        where statut = 'tenue' and debut >= '2023-05-01' and extract(hour from debut) between 7 and 9
                        order by debut limit 1
                        """).update());
        var refus = dans(() -> {
            var regard = regard(Role.RESPONSABLE);
            return consultation
                    .tableaux(demande(Map.of("annee", "2023", "section", "pas_fait"), regard), regard)
                    .stream()
                    .filter(tableau -> tableau.indicateur().code().startsWith("repartis_sans_aide"))
                    .toList();
        });

        assertThat(refus).hasSizeBetween(3, 4).allSatisfy(tableau -> {
            assertThat(tableau.compare()).isFalse();
            assertThat(tableau.note()).isEqualTo("Rien de tel n'a été noté pour 2022 : il n'y a pas de comparaison.");
            assertThat(tableau.regle()).startsWith("Personnes venues à une séance tenue dans la période");
        });
        assertThat(refus.stream().flatMap(tableau -> tableau.rangees().stream()))
                .allSatisfy(rangee -> assertThat(rangee.valeur()).isEqualTo(12))
                .anySatisfy(rangee -> assertThat(rangee.libelle()).matches("[89] h à (9|10) h|10 h à 11 h"));
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

    /** Records of 2022 to 29 February or 12 January: the same days, whatever part of the year is asked for. */
    @Test
    void compares_with_the_same_days_in_january_on_29_february_and_when_school_begins() {
        var janvier = jusquAu("2024-01-12", "2024-01-15");
        assertThat(periodes(Map.of("annee", "2024"), janvier))
                .containsExactly("2024-01-01/2024-01-13", "2023-01-01/2023-01-13");
        assertThat(periodes(Map.of("annee", "2024", "partie", "t1"), janvier))
                .containsExactly("2024-01-01/2024-01-13", "2023-01-01/2023-01-13");
        assertThat(periodes(Map.of("annee", "2024", "partie", "m01", "comparer", "avant"), janvier))
                .containsExactly("2024-01-01/2024-01-13", "2023-12-01/2023-12-13");
        assertThat(periodes(Map.of("annee", "2023", "partie", "scolaire"), janvier))
                .containsExactly("2023-09-01/2024-01-13", "2022-09-01/2023-01-13");

        var bissextile = jusquAu("2024-02-29", "2024-02-29");
        assertThat(periodes(Map.of("annee", "2024"), bissextile))
                .containsExactly("2024-01-01/2024-03-01", "2023-01-01/2023-03-01");
        assertThat(periodes(Map.of("annee", "2024", "partie", "m02"), bissextile))
                .containsExactly("2024-02-01/2024-03-01", "2023-02-01/2023-03-01");
        assertThat(periodes(Map.of("annee", "2024", "comparer", "avant"), bissextile))
                .containsExactly("2024-01-01/2024-03-01", "2023-01-01/2023-03-02");

        var rentree = jusquAu("2024-09-01", "2024-09-01");
        assertThat(periodes(Map.of("annee", "2024", "partie", "scolaire"), rentree))
                .containsExactly("2024-09-01/2024-09-02", "2023-09-01/2023-09-02");
        assertThat(periodes(Map.of("annee", "2023", "partie", "scolaire"), rentree))
                .containsExactly("2023-09-01/2024-09-01", "2022-09-01/2023-09-01");
        assertThat(periodes(Map.of("annee", "2024", "partie", "scolaire"), jusquAu("2024-08-30", "2024-09-01")))
                .containsExactly("2024-09-01/2025-09-01");
    }

    @Test
    void compares_with_no_period_that_the_records_do_not_cover_and_says_so() {
        var enFevrier = regard("2022-02-01", "2023-12-29", "2024-01-15");
        var demande = demande(Map.of("annee", "2023"), enFevrier);

        assertThat(periodes(Map.of("annee", "2023"), enFevrier)).containsExactly("2023-01-01/2024-01-01");
        assertThat(new AvertissementsDeLecture(demande, enFevrier).dire(false))
                .containsExactly("Pas de comparaison : dans la période d'avant (2022), les relevés ne commencent que le"
                        + " 1er février 2022.");
        assertThat(periodes(Map.of("annee", "2023"), regard("2022-01-31", "2023-12-29", "2024-01-15")))
                .containsExactly("2023-01-01/2024-01-01", "2022-01-01/2023-01-01");
        assertThat(periodes(Map.of("annee", "2022", "partie", "scolaire"), enFevrier))
                .containsExactly("2022-09-01/2023-09-01");
    }

    /** Half of a year beside a whole one would be a fall of which nothing is known. */
    @Test
    void compares_no_period_that_is_over_and_was_noted_in_part() {
        var enJuin = regard("2022-01-04", "2023-06-30", "2024-01-15");
        var demande = demande(Map.of("annee", "2023"), enJuin);

        assertThat(demande.avant()).isNull();
        assertThat(new AvertissementsDeLecture(demande, enJuin).dire(false))
                .containsExactly(
                        "Pas de comparaison : rien n'est noté après le 30 juin 2023, et des mois manquent à la fin"
                                + " de la période.");
        assertThat(demande(Map.of("annee", "2023", "partie", "t1"), enJuin).avant())
                .isNotNull();
    }

    /** Where nothing is compared, the period is the one that was asked for, and nothing else is said of it. */
    @Test
    void cuts_no_period_short_that_is_compared_with_nothing() {
        var regard = regard("2023-11-06", "2023-12-14", "2023-12-15");
        var demande = demande(Map.of("annee", "2023"), regard);

        assertThat(periodes(Map.of("annee", "2023"), regard)).containsExactly("2023-01-01/2024-01-01");
        assertThat(new AvertissementsDeLecture(demande, regard).dire(false))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "Pas de comparaison : il n'y a pas de relevés pour la période d'avant (du 1er janvier 2022 au"
                                + " 14 décembre 2022). Les premiers datent du 6 novembre 2023.");
    }

    private Regard jusquAu(String dernier, String jour) {
        return regard("2022-01-04", dernier, jour);
    }

    private Regard regard(String premier, String dernier, String jour) {
        var releves =
                new Periode(LocalDate.parse(premier), LocalDate.parse(dernier).plusDays(1));
        return new Regard(
                Roles.de(Role.RESPONSABLE),
                Optional.empty(),
                dans(() -> statistiques.nomenclature()),
                LocalDate.parse(jour),
                Optional.of(releves));
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
        return periodes(champs, dans(() -> regard(Role.RESPONSABLE, jour)));
    }

    private static List<String> periodes(Map<String, String> champs, Regard regard) {
        var demande = demande(champs, regard);
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
        return new Regard(Roles.de(role), Optional.empty(), statistiques.nomenclature(), jour, statistiques.releves());
    }

    private static Demande demande(Map<String, String> champs, Regard regard) {
        var parametres = new LinkedMultiValueMap<String, String>();
        champs.forEach(parametres::add);
        return Demande.lire(parametres, regard);
    }

    private Map<String, String> champs(Random hasard, Role role) {
        var champs = new LinkedHashMap<String, String>();
        champs.put("section", Chapitre.values()[hasard.nextInt(Chapitre.values().length)].code());
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
