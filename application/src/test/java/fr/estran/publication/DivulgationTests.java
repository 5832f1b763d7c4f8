package fr.estran.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.publication.EnquetePosee.Question;
import fr.estran.statistiques.Axe;
import fr.estran.statistiques.Chiffres;
import fr.estran.statistiques.Divulgation;
import fr.estran.statistiques.Indicateur;
import fr.estran.statistiques.Statistiques;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each figure that is declared is told as it is declared to be, in a year that has all of them, and many of each. */
class DivulgationTests {

    /** Told otherwise than by the path under which it is counted. */
    private static final Map<String, List<String>> AUTREMENT = Map.of(
            "par_type.*.anonymes", List.of("par_type", "atelier", "anonymes_comptes"),
            "ateliers_par_thematique.*.participations_identifiees", List.of("ateliers_par_thematique", "atelier"));

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

        assertThat(declares(Divulgation.TELLE_QUELLE))
                .isNotEmpty()
                .allMatch(indicateur -> dit(publie, indicateur), "is told, were it small")
                .allMatch(
                        indicateur -> Publication.libre(List.of(indicateur.cle().split("\\."))));
        assertThat(Statistiques.toutes())
                .filteredOn(indicateur -> indicateur.divulgation() != Divulgation.TELLE_QUELLE)
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
        return axe == Axe.TRANCHE ? List.of("18_24", "60_69") : List.of("atelier", "permanence");
    }
}
