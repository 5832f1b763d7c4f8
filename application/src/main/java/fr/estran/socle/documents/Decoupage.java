package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Largeurs.Papier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table that is wider than the paper as several, one under the other, each with the heads of its rows. */
final class Decoupage {

    private Decoupage() {}

    static Document pour(Papier papier, Document document) {
        var blocs = document.blocs().stream()
                .flatMap(bloc -> bloc instanceof Tableau tableau ? parts(tableau, papier).stream() : Stream.of(bloc))
                .toList();
        return new Document(document.titre(), document.sujet(), document.auteur(), blocs, document.sommaire());
    }

    /** As few as can be, of as many columns each. */
    private static List<Tableau> parts(Tableau tableau, Papier papier) {
        int colonnes = tableau.colonnes().size() - 1;
        for (int nombre = 1; nombre < colonnes; nombre++) {
            var parts = parts(tableau, Math.ceilDiv(colonnes, nombre));
            if (parts.stream().allMatch(part -> Largeurs.de(part, papier).isPresent())) {
                return parts;
            }
        }
        return parts(tableau, 1);
    }

    private static List<Tableau> parts(Tableau tableau, int largeur) {
        int colonnes = tableau.colonnes().size();
        var parts = new ArrayList<Tableau>();
        for (int debut = 1; debut == 1 || debut < colonnes; debut += largeur) {
            parts.add(part(tableau, debut, Math.min(colonnes, debut + largeur)));
        }
        return parts;
    }

    private static Tableau part(Tableau tableau, int debut, int fin) {
        return new Tableau(
                debut == 1 ? tableau.legende() : tableau.legende() + " (suite)",
                colonnes(tableau.colonnes(), debut, fin),
                tableau.lignes().stream()
                        .map(ligne -> colonnes(ligne, debut, fin))
                        .toList(),
                fin == tableau.colonnes().size() ? tableau.note() : null);
    }

    private static <T> List<T> colonnes(List<T> ligne, int debut, int fin) {
        return IntStream.concat(IntStream.of(0), IntStream.range(debut, fin))
                .mapToObj(ligne::get)
                .toList();
    }
}
