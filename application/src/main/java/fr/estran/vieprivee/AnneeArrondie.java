package fr.estran.vieprivee;

/** A year of birth that says no more than the bands of ages in which figures count somebody. */
final class AnneeArrondie {

    private static final int[] BORNES = {0, 18, 25, 40, 60, 70, 80, 105};

    private AnneeArrondie() {}

    /**
     * The middle of the years that give the same band in each year of figures. Of a school year or a free period, ages are
     * those of its last day: one year more.
     */
    static int de(int naissance, int premiereAnnee, int derniereAnnee) {
        var auPlusTot = Integer.MIN_VALUE;
        var auPlusTard = Integer.MAX_VALUE;
        for (int annee = premiereAnnee; annee <= derniereAnnee + 1; annee++) {
            var age = annee - naissance;
            var tranche = 0;
            while (tranche < BORNES.length - 2 && age >= BORNES[tranche + 1]) {
                tranche++;
            }
            auPlusTard = Math.min(auPlusTard, annee - BORNES[tranche]);
            auPlusTot = Math.max(auPlusTot, annee - BORNES[tranche + 1] + 1);
        }
        return auPlusTot <= auPlusTard ? (auPlusTot + auPlusTard) / 2 : naissance;
    }
}
