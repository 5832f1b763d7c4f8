package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.socle.documents.Bloc.Graphique.Barre;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A chart in words: what it shows, its longest and its shortest bar. Its table holds the rest. */
final class Alternative {

    private Alternative() {}

    /** Each bar: of a chart that stands without its table. */
    public static String toutDire(Matiere m, String cle, List<Barre> barres) {
        return m.dire(
                "graphique.alternative_entiere",
                avec("titre", m.dire(cle)),
                avec(
                        "barres",
                        barres.stream()
                                .map(barre -> barre.libelle() + "\u00a0: "
                                        + Typographie.nombre(barre.valeurs().getFirst()))
                                .collect(Collectors.joining(" ; "))));
    }

    public static String dire(Matiere m, String cle, List<Barre> barres) {
        var parTaille = barres.stream()
                .sorted(Comparator.comparing((Barre barre) -> barre.valeurs().getFirst())
                        .reversed())
                .toList();
        return m.dire(
                "graphique.alternative",
                avec("titre", m.dire(cle)),
                avec("grande", parTaille.getFirst().libelle()),
                avec("n", parTaille.getFirst().valeurs().getFirst()),
                avec("petite", parTaille.getLast().libelle()),
                avec("p", parTaille.getLast().valeurs().getFirst()));
    }
}
