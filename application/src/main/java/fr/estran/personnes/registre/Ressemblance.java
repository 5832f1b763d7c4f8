package fr.estran.personnes.registre;

/** How near two words are: by the slips that lead from one to the other, and by the letters that they share. */
final class Ressemblance {

    private static final double PREFIXE = 0.1;
    private static final int PREFIXE_AU_PLUS = 4;

    private Ressemblance() {}

    /**
     * Letters added, dropped, changed, or swapped with their neighbour (optimal string alignment).
     *
     * @return at most {@code auPlus} + 1: what is farther is not counted
     */
    static int ecarts(String a, String b, int auPlus) {
        if (Math.abs(a.length() - b.length()) > auPlus) {
            return auPlus + 1;
        }
        // What both begin and end with takes no slip.
        var debut = 0;
        var finA = a.length();
        var finB = b.length();
        while (debut < finA && debut < finB && a.charAt(debut) == b.charAt(debut)) {
            debut++;
        }
        while (finA > debut && finB > debut && a.charAt(finA - 1) == b.charAt(finB - 1)) {
            finA--;
            finB--;
        }
        return debut == finA || debut == finB
                ? Math.abs(finA - finB)
                : ecarts(a, debut, finA - debut, b, finB - debut, auPlus);
    }

    private static int ecarts(String a, int debut, int n, String b, int m, int auPlus) {
        var avantDernier = new int[m + 1];
        var dernier = new int[m + 1];
        var ligne = new int[m + 1];
        for (var j = 0; j <= m; j++) {
            dernier[j] = j;
        }
        for (var i = 1; i <= n; i++) {
            ligne[0] = i;
            var moindre = i;
            var ici = a.charAt(debut + i - 1);
            for (var j = 1; j <= m; j++) {
                var la = b.charAt(debut + j - 1);
                var ecart = Math.min(Math.min(ligne[j - 1], dernier[j]) + 1, dernier[j - 1] + (ici == la ? 0 : 1));
                if (i > 1 && j > 1 && ici == b.charAt(debut + j - 2) && a.charAt(debut + i - 2) == la) {
                    ecart = Math.min(ecart, avantDernier[j - 2] + 1);
                }
                ligne[j] = ecart;
                moindre = Math.min(moindre, ecart);
            }
            if (moindre > auPlus) {
                return auPlus + 1;
            }
            var libre = avantDernier;
            avantDernier = dernier;
            dernier = ligne;
            ligne = libre;
        }
        return Math.min(dernier[m], auPlus + 1);
    }

    /** Jaro and Winkler's measure: 1 for the same word, 0 for none of its letters. */
    static double jaroWinkler(String a, String b) {
        var n = a.length();
        var m = b.length();
        if (n == 0 || m == 0 || n > 64 || m > 64) {
            return a.equals(b) ? 1 : 0;
        }
        var fenetre = Math.max(0, Math.max(n, m) / 2 - 1);
        var prisesDeA = 0L;
        var prisesDeB = 0L;
        var communes = 0;
        for (var i = 0; i < n; i++) {
            for (var j = Math.max(0, i - fenetre); j < Math.min(m, i + fenetre + 1); j++) {
                if ((prisesDeB >>> j & 1) == 0 && a.charAt(i) == b.charAt(j)) {
                    prisesDeA |= 1L << i;
                    prisesDeB |= 1L << j;
                    communes++;
                    break;
                }
            }
        }
        if (communes == 0) {
            return 0;
        }
        var deplacees = 0;
        var j = 0;
        for (var i = 0; i < n; i++) {
            if ((prisesDeA >>> i & 1) == 1) {
                while ((prisesDeB >>> j & 1) == 0) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    deplacees++;
                }
                j++;
            }
        }
        var jaro = ((double) communes / n + (double) communes / m + (communes - deplacees / 2.0) / communes) / 3;
        var prefixe = 0;
        while (prefixe < Math.min(PREFIXE_AU_PLUS, Math.min(n, m)) && a.charAt(prefixe) == b.charAt(prefixe)) {
            prefixe++;
        }
        return jaro + prefixe * PREFIXE * (1 - jaro);
    }

    /** Figures that differ, of two numbers as long as each other; one too many where two neighbours are swapped is one. */
    static int chiffresQuiDifferent(long a, long b) {
        var differents = 0;
        var voisins = false;
        var dernierA = -1L;
        var dernierB = -1L;
        while (a > 0 || b > 0) {
            if (a == 0 || b == 0) {
                return Integer.MAX_VALUE;
            }
            var ca = a % 10;
            var cb = b % 10;
            if (ca != cb) {
                differents++;
                voisins |= ca == dernierB && cb == dernierA;
            }
            dernierA = ca;
            dernierB = cb;
            a /= 10;
            b /= 10;
        }
        return differents == 2 && voisins ? 1 : differents;
    }
}
