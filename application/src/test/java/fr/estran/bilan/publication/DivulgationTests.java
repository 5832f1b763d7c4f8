package fr.estran.bilan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.statistiques.Axe;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Divulgation;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each figure that is declared is told as it is declared to be, in a year that has all of them, and many of each. */
class DivulgationTests {

    /** Told otherwise than by the path under which it is counted. */
    private static final Map<String, List<String>> AUTREMENT = Map.of(
            "par_type.*.anonymes", List.of("par_type", "atelier", "anonymes_comptes"),
            "ateliers_par_thematique.*.participations", List.of("ateliers_par_thematique", "atelier"));

    /** Told together with others, and a part of none of them, because. */
    private static final Map<String, String> SANS_TOUT = Map.ofEntries(
            Map.entry("usagers", "it is everybody who came"),
            Map.entry("par_type.*.anonymes", "it says that there are some, and counts none"),
            Map.entry("par_type.*.participations", "the kinds are parts of their sum, and looked at as such"),
            Map.entry("ateliers_par_thematique.*.participations", "told in parts, which are looked at as parts"),
            Map.entry("participations_par_lieu.*", "told in parts, which are looked at as parts"),
            Map.entry("minutes_d_aide", "of sessions, told where presences of each of their kinds are"),
            Map.entry("demandes.*.*", "told in parts, which are looked at as parts"),
            Map.entry("rendez_vous_par_quartier.*", "told in parts, which are looked at as parts"),
            Map.entry("enquetes.*.sollicites", "it is everybody who was asked"),
            Map.entry("participations_par_genre.*", "told in parts, which are looked at as parts"),
            Map.entry("participations_par_tranche.*", "told in parts, which are looked at as parts"),
            Map.entry("participations_par_situation.*", "told in parts, which are looked at as parts"));

    private static final List<EnquetePosee> ENQUETES = List.of(new EnquetePosee(
            "atelier",
            "Enquête",
            LocalDate.of(2023, 5, 1),
            null,
            List.of(
                    new Question("atelier", "Une", "multiple", List.of("atelier", "permanence")),
                    new Question("permanence", "L'autre", "choix", List.of("atelier", "permanence")))));

    private final Chiffres chiffres = chiffres();

    @Test
    void is_never_told_outside_nor_in_the_report_where_it_is_declared_so() {
        assertThat(declares(Divulgation.JAMAIS))
                .isNotEmpty()
                .noneMatch(
                        indicateur -> dit(Publication.interne(2023, chiffres, Chiffres.AUCUN, ENQUETES), indicateur));
    }

    @Test
    void is_told_to_everybody_where_it_counts_sessions_actions_venues_or_bodies() {
        var publie = Publication.publique(2023, petits(), Chiffres.AUCUN, ENQUETES);

        var libres = Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.libre() || indicateur.divulgation() == Divulgation.SIGNE)
                .toList();
        assertThat(libres)
                .hasSizeGreaterThan(20)
                .allMatch(indicateur -> dit(publie, indicateur), "is told, were it small")
                .allMatch(
                        indicateur -> Publication.libre(List.of(indicateur.cle().split("\\."))));
        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> !libres.contains(indicateur))
                .noneMatch(
                        indicateur -> Publication.libre(List.of(indicateur.cle().split("\\."))))
                .noneMatch(indicateur -> dit(publie, indicateur));
    }

    /** One of which nobody takes care would be absent, in silence. */
    @Test
    void is_told_inside_by_whom_takes_care_of_it() {
        var publie = Publication.interne(2023, chiffres, Chiffres.AUCUN, ENQUETES);

        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> indicateur.divulgation() != Divulgation.JAMAIS)
                .allMatch(indicateur -> dit(publie, indicateur), "is told");
    }

    @Test
    void is_kept_back_where_one_part_of_those_who_came_leaves_few_of_them() {
        for (var part : declares(Divulgation.UNE_PART_DES_USAGERS)) {
            assertThat(part.axes()).isEmpty();
            var valeurs = new LinkedHashMap<>(chiffres.valeurs());
            valeurs.put(List.of(part.cle()), 1000 - (Suppression.SEUIL - 1));
            var publie = Publication.publique(2023, new Chiffres(valeurs), Chiffres.AUCUN, ENQUETES);

            assertThat(publie.retenu(part.cle())).as(part.cle()).isTrue();
        }
    }

    /** What was asked for, less those who asked for something, is how many asked for more than one thing. */
    @Test
    void tells_not_how_many_asked_for_nothing_where_a_few_asked_for_two_things() {
        assertThat(demandes(45, 40, 5).connait("sans_demande", "permanence")).isFalse();
        assertThat(demandes(60, 50, 30).valeur("sans_demande", "permanence")).isEqualTo(20);
    }

    private static Publie demandes(int une, int autre, int jointes) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        valeurs.put(List.of("par_type", "permanence", "seances"), 40);
        valeurs.put(List.of("par_type", "permanence", "participations"), 100);
        valeurs.put(List.of("demandes", "permanence", "caf"), une);
        valeurs.put(List.of("demandes", "permanence", "impots"), autre);
        valeurs.put(List.of("demandes_jointes", "permanence"), jointes);
        return Publication.publique(2023, new Chiffres(valeurs), Chiffres.AUCUN, List.of());
    }

    /** Hours at which somebody came say how many sessions nobody came to: not where presences of a kind are kept back. */
    @Test
    void tells_hours_of_help_where_presences_of_each_kind_with_several_are_told() {
        assertThat(heuresDAide("permanence", 40).valeur("minutes_d_aide")).isEqualTo(600);
        assertThat(heuresDAide("permanence", 4).retenu("minutes_d_aide")).isTrue();
        assertThat(heuresDAide("permanence", 4).connait("minutes_d_aide")).isFalse();
    }

    private static Publie heuresDAide(String autre, int venues) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        valeurs.put(List.of("par_type", "atelier", "seances"), 12);
        valeurs.put(List.of("par_type", "atelier", "participations"), 80);
        valeurs.put(List.of("par_type", autre, "seances"), 3);
        valeurs.put(List.of("par_type", autre, "participations"), venues);
        valeurs.put(List.of("minutes_d_aide"), 600);
        return Publication.publique(2023, new Chiffres(valeurs), Chiffres.AUCUN, List.of());
    }

    /** What a later document would let somebody subtract from its whole. */
    @Test
    void has_a_whole_or_says_why_it_has_none() {
        var publie = Publication.interne(2023, chiffres, Chiffres.AUCUN, ENQUETES);

        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> tenuAvecDAutres(indicateur.divulgation()))
                .filteredOn(indicateur -> chemins(indicateur).stream()
                        .allMatch(chemin -> Liens.touts(publie, chemin).isEmpty()))
                .extracting(Indicateur::cle)
                .containsExactlyInAnyOrderElementsOf(SANS_TOUT.keySet());
    }

    /** Otherwise it is told alone, or in parts that are looked at as parts. */
    private static boolean tenuAvecDAutres(@Nullable Divulgation divulgation) {
        return switch (divulgation) {
            case null -> false;
            case UNE_PART_DES_USAGERS, AVEC_LES_PERSONNES, AVEC_LES_PARTICIPATIONS, AVEC_LES_ENQUETES -> true;
            case SIGNE,
                    SEULE,
                    EN_PARTS,
                    PARTS_DES_USAGERS,
                    PARTS_DES_PARTICIPATIONS,
                    GROUPEE_POUR_TOUS,
                    AVEC_LES_AGES,
                    JAMAIS -> false;
        };
    }

    private static boolean dit(Publie publie, Indicateur indicateur) {
        var autrement = AUTREMENT.get(indicateur.cle());
        return publie.chemins().stream()
                .anyMatch(chemin -> autrement == null ? indicateur.compte(chemin) : chemin.equals(autrement));
    }

    private static List<Indicateur> declares(Divulgation divulgation) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.divulgation() == divulgation)
                .toList();
    }

    private static Chiffres chiffres() {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        Statistiques.toutes().forEach(indicateur -> chemins(indicateur).forEach(chemin -> valeurs.put(chemin, 1000)));
        valeurs.put(List.of("par_type", "rendez_vous", "participations"), 2000);
        return new Chiffres(valeurs);
    }

    private static Chiffres petits() {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        chiffres().valeurs().forEach((chemin, _) -> valeurs.put(chemin, 1));
        return new Chiffres(valeurs);
    }

    private static List<List<String>> chemins(Indicateur indicateur) {
        var axes = new ArrayList<>(indicateur.axes());
        var chemins = List.of(List.<String>of());
        for (var mot : indicateur.cle().split("\\.")) {
            var codes = mot.equals("*") ? codes(axes.removeFirst()) : List.of(mot);
            chemins = chemins.stream()
                    .flatMap(debut -> codes.stream()
                            .map(code -> Stream.concat(debut.stream(), Stream.of(code))
                                    .toList()))
                    .toList();
        }
        return chemins;
    }

    private static List<String> codes(Axe axe) {
        return axe == Axe.TRANCHE
                ? List.of(TrancheDAge.de(20).code(), TrancheDAge.de(65).code())
                : List.of("atelier", "permanence");
    }
}
