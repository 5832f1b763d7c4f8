package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Documents by lot, so that each kind of part meets the foot of some page. Each part bears a mark by which it is found
 * on its page: {@code t3r7} is row 7 of table 3, {@code t3c} its caption, {@code t3h} its head, {@code t3n} its note.
 */
final class Hasard {

    private static final String PHRASE = "Il était une fois un port. ";

    private final Random sort;
    private final List<Bloc> blocs = new ArrayList<>();

    private Hasard(long graine) {
        sort = new Random(graine);
    }

    static Document document(long graine, int tableaux) {
        var hasard = new Hasard(graine);
        IntStream.range(0, tableaux).forEach(hasard::section);
        return new Document("Rapport", "Sujet", "Auteur", hasard.blocs);
    }

    private void section(int rang) {
        if (sort.nextInt(3) == 0) {
            blocs.add(new Titre(2 + sort.nextInt(3), "titre" + rang));
        }
        if (sort.nextInt(3) > 0) {
            blocs.add(new Paragraphe(PHRASE.repeat(1 + sort.nextInt(24))));
        }
        if (sort.nextInt(5) == 0) {
            blocs.add(new Liste(Collections.nCopies(1 + sort.nextInt(6), PHRASE.repeat(1 + sort.nextInt(5)))));
        }
        blocs.add(tableau(rang));
        if (sort.nextInt(7) == 0) {
            blocs.add(graphique());
            blocs.add(new Encadre(PHRASE.repeat(1 + sort.nextInt(8))));
        }
    }

    private Tableau tableau(int rang) {
        int colonnes = 1 + sort.nextInt(7);
        var titres = IntStream.range(0, colonnes)
                .mapToObj(colonne -> new Colonne(
                        colonne == 0 ? "t" + rang + "h" : "Colonne " + colonne, colonne > 0 && sort.nextInt(4) > 0))
                .toList();
        int longueur = sort.nextInt(5) == 0 ? 4 : 1;
        var lignes = IntStream.range(0, sort.nextInt(4) == 0 ? 1 + sort.nextInt(60) : 1 + sort.nextInt(12))
                .mapToObj(ligne -> ligne(rang, ligne, titres, longueur))
                .toList();
        var note = sort.nextBoolean() ? "t" + rang + "n " + PHRASE.repeat(1 + sort.nextInt(9)) : null;
        return new Tableau("t" + rang + "c", titres, lignes, note);
    }

    private List<String> ligne(int rang, int ligne, List<Colonne> titres, int longueur) {
        return IntStream.range(0, titres.size())
                .mapToObj(colonne -> {
                    if (colonne == 0) {
                        return "t" + rang + "r" + ligne;
                    }
                    return titres.get(colonne).nombre() ? "1 234" : PHRASE.repeat(sort.nextInt(longueur) + 1);
                })
                .toList();
    }

    private Graphique graphique() {
        var series = sort.nextBoolean() ? List.of("2025") : List.of("2025", "2024");
        var barres = IntStream.range(0, 1 + sort.nextInt(12))
                .mapToObj(_ -> new Barre(
                        "Une barre",
                        series.stream().map(_ -> sort.nextInt(2000)).toList()))
                .toList();
        return new Graphique("Dessin", "Description", series, barres);
    }
}
