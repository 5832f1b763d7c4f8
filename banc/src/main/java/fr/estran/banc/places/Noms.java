package fr.estran.banc.places;

/** Names that nobody has, each another. */
final class Noms {

    private static final int LETTRES = 26;

    private Noms() {}

    static String de(long rang) {
        var nom = new StringBuilder();
        for (var reste = rang; reste > 0 || nom.isEmpty(); reste /= LETTRES) {
            nom.append((char) ('a' + reste % LETTRES));
        }
        return "Essai " + nom;
    }
}
