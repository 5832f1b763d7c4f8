package fr.estran.personnes.vieprivee;

import fr.estran.socle.vocabulaire.TrancheDAge;

/** A year of birth that says no more than the bands of ages in which figures count somebody. */
final class AnneeArrondie {

    /** Of the oldest, whose band has no end. */
    private static final int AGE_AU_PLUS = 105;

    private AnneeArrondie() {}

    /**
     * The middle of the years that give the same band in each year of figures. Of a school year or a free period, ages are
     * those of its last day: one year more.
     */
    static int de(int naissance, int premiereAnnee, int derniereAnnee) {
        var auPlusTot = Integer.MIN_VALUE;
        var auPlusTard = Integer.MAX_VALUE;
        for (int annee = premiereAnnee; annee <= derniereAnnee + 1; annee++) {
            var tranche = TrancheDAge.de(annee - naissance);
            auPlusTard = Math.min(auPlusTard, annee - tranche.debut());
            auPlusTot = Math.max(auPlusTot, annee - tranche.suivant().orElse(AGE_AU_PLUS) + 1);
        }
        return auPlusTot <= auPlusTard ? (auPlusTot + auPlusTard) / 2 : naissance;
    }
}
