package fr.estran.socle.vocabulaire;

import java.util.List;

/**
 * How many slips of the hand lie between two words: a letter too many, one too few, two that changed places, or one for
 * another. One for another that is not beside it on the keyboard, and does not sound alike, counts for two; so does a first
 * letter that is missing: {@code cloud} is a word.
 */
final class FautesDeFrappe {

    private static final List<String> CLAVIER = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");

    /** How far each row of keys is pushed to the right, in keys. */
    private static final double[] DECALAGES = {0, 0.25, 0.75};

    private static final double VOISINES = 1.1;

    /** Taken for one another by ear, or by eye. */
    private static final List<String> SEMBLABLES = List.of("aeiouy", "mn", "bp", "dt", "sz", "ckq");

    private FautesDeFrappe() {}

    /** @param autre the word that is meant */
    static int entre(String un, String autre) {
        var avant = new int[autre.length() + 1];
        var ligne = new int[autre.length() + 1];
        var suivante = new int[autre.length() + 1];
        for (var j = 0; j <= autre.length(); j++) {
            ligne[j] = j == 0 ? 0 : j + 1;
        }
        for (var i = 1; i <= un.length(); i++) {
            suivante[0] = i;
            for (var j = 1; j <= autre.length(); j++) {
                var a = un.charAt(i - 1);
                var b = autre.charAt(j - 1);
                suivante[j] = Math.min(Math.min(ligne[j], suivante[j - 1]) + 1, ligne[j - 1] + remplacement(a, b));
                if (i > 1 && j > 1 && a == autre.charAt(j - 2) && un.charAt(i - 2) == b) {
                    suivante[j] = Math.min(suivante[j], avant[j - 2] + 1);
                }
            }
            var libre = avant;
            avant = ligne;
            ligne = suivante;
            suivante = libre;
        }
        return ligne[autre.length()];
    }

    private static int remplacement(char un, char autre) {
        if (un == autre) {
            return 0;
        }
        var semblables =
                SEMBLABLES.stream().anyMatch(lettres -> lettres.indexOf(un) >= 0 && lettres.indexOf(autre) >= 0);
        return semblables || voisines(un, autre) ? 1 : 2;
    }

    private static boolean voisines(char un, char autre) {
        var rangs = new int[] {rang(un), rang(autre)};
        return rangs[0] >= 0
                && rangs[1] >= 0
                && Math.abs(rangs[0] - rangs[1]) <= 1
                && Math.abs(abscisse(rangs[0], un) - abscisse(rangs[1], autre)) <= VOISINES;
    }

    private static double abscisse(int rang, char lettre) {
        return CLAVIER.get(rang).indexOf(lettre) + DECALAGES[rang];
    }

    private static int rang(char lettre) {
        for (var rang = 0; rang < CLAVIER.size(); rang++) {
            if (CLAVIER.get(rang).indexOf(lettre) >= 0) {
                return rang;
            }
        }
        return -1;
    }
}
