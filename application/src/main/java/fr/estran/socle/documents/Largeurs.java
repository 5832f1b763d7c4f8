package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Tableau;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are on paper, in points, and how large its letters: no word of it is cut, but one that
 * is longer than a third of the page.
 */
record Largeurs(float corps, double marge, List<Double> colonnes) {

    /** Between the margins of our pages, which are those of the two forms on paper. */
    static final double PAGE = 476;

    /** A longer cell reads as well on several lines. */
    private static final double CELLULE = 260;

    private static final double INTERLIGNE = 1.3;
    private static final double BORDS = 8.5;

    /** In the largest letters with which the page holds it, if any do. */
    static Optional<Largeurs> de(Tableau tableau, Papier papier) {
        var mots = mesurer(tableau, Largeurs::mot);
        return papier.tailles().stream()
                .filter(taille -> Arrays.stream(mots)
                                .map(mot -> taille.minimum(mot, papier))
                                .sum()
                        <= papier.largeur() + 0.01)
                .findFirst()
                .map(taille -> repartir(tableau, taille, papier, mots));
    }

    /** What the words of a table and the edges of its cells take on a screen, where it may be wider than what is seen. */
    static double surEcran(Tableau tableau, double corps, double marge, double premiere) {
        var mots = mesurer(tableau, Largeurs::mot);
        double autres =
                Arrays.stream(mots).skip(1).map(mot -> mot * corps + marge).sum();
        return Math.max(premiere, mots[0] * corps + marge) + autres;
    }

    boolean serre() {
        return corps < 9;
    }

    /** The lines that a row takes, or that of the titles of columns. */
    int lignes(Police police, List<String> ligne) {
        return IntStream.range(0, ligne.size())
                .map(rang ->
                        (int) Math.ceil(mesure(police, ligne.get(rang)) * corps / (colonnes.get(rang) - marge) + 0.1))
                .max()
                .orElse(1);
    }

    /** What its caption and its head take on the page with the rows that go with them, and its note if that is all. */
    double debut(Tableau tableau, List<List<List<String>>> groupes) {
        var rangees = groupes.isEmpty() ? List.<List<String>>of() : groupes.getFirst();
        var titres = tableau.colonnes().stream().map(Tableau.Colonne::titre).toList();
        int lignes = 2 + lignes(Police.GRASSE, titres) + longueur(tableau.legende());
        lignes += rangees.stream()
                .mapToInt(rangee -> lignes(Police.NORMALE, rangee))
                .sum();
        if (tableau.note() != null && groupes.size() <= 1) {
            lignes += longueur(tableau.note());
        }
        return lignes * corps * INTERLIGNE + (rangees.size() + 2) * BORDS;
    }

    private static int longueur(String texte) {
        return (int) Math.ceil(mesure(Police.GRASSE, texte) * 10 / PAGE);
    }

    private static Largeurs repartir(Tableau tableau, Papier.Taille taille, Papier papier, double[] mots) {
        var textes = mesurer(tableau, Largeurs::mesure);
        double[] minimums =
                Arrays.stream(mots).map(mot -> taille.minimum(mot, papier)).toArray();
        double[] souhaits = IntStream.range(0, mots.length)
                .mapToDouble(rang ->
                        Math.max(minimums[rang], Math.min(CELLULE, textes[rang] * taille.corps()) + taille.marge()))
                .toArray();
        return new Largeurs(taille.corps(), taille.marge(), repartir(minimums, souhaits, papier.largeur()));
    }

    /** Each column has what its words need; then what its cells would like; the rest goes where there is most to read. */
    private static List<Double> repartir(double[] minimums, double[] souhaits, double largeur) {
        double reste = largeur - Arrays.stream(minimums).sum();
        double voulu = Arrays.stream(souhaits).sum() - Arrays.stream(minimums).sum();
        double part = voulu > reste ? reste / voulu : 1;
        double large = voulu > reste ? 1 : largeur / Arrays.stream(souhaits).sum();
        return IntStream.range(0, minimums.length)
                .mapToObj(rang -> (minimums[rang] + (souhaits[rang] - minimums[rang]) * part) * large)
                .toList();
    }

    private static double[] mesurer(Tableau tableau, Regle regle) {
        return IntStream.range(0, tableau.colonnes().size())
                .mapToDouble(rang -> Math.max(
                        regle.mesurer(
                                Police.GRASSE, tableau.colonnes().get(rang).titre()),
                        tableau.lignes().stream()
                                .map(ligne -> ligne.get(rang))
                                .mapToDouble(
                                        cellule -> tableau.colonnes().get(rang).nombre()
                                                ? mesure(Police.NORMALE, cellule)
                                                : regle.mesurer(Police.NORMALE, cellule))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private static double mot(Police police, String texte) {
        return Stream.of(texte.split("\\s+|(?<=-)"))
                .mapToDouble(mot -> mesure(police, mot))
                .max()
                .orElse(0);
    }

    private static double mesure(Police police, String texte) {
        return police.largeur(texte, 1);
    }

    private interface Regle {
        double mesurer(Police police, String texte);
    }

    /** A width, sizes of letters with the edges of their cells, and how much wider the letters of others may be than ours. */
    record Papier(double largeur, double aisance, List<Taille> tailles) {

        static final Papier PDF = new Papier(PAGE, 1, List.of(new Taille(9.5f, 12), new Taille(8.5f, 8)));
        static final Papier ODT = new Papier(PAGE, 1.03, List.of(new Taille(9, 8)));

        static Papier ville(double largeur) {
            return new Papier(largeur, 1.35, ODT.tailles);
        }

        record Taille(float corps, double marge) {

            private double minimum(double mot, Papier papier) {
                return Math.min(papier.largeur / 3 - marge, mot * corps * papier.aisance) + marge;
            }
        }
    }
}
