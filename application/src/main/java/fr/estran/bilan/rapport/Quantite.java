package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.statistiques.Unite;
import fr.estran.bilan.statistiques.Unite.DeChoses;

/**
 * So many of something. The only way by which the report divides figures of different paths or says that one is more than
 * another: what is not of one unit is refused.
 *
 * <p>Rule: one unit.
 */
record Quantite(Unite unite, int valeur) {

    /** In percent of what it is a part of. */
    int part(Quantite tout) {
        if (unite != tout.unite && unite.tout() != tout.unite) {
            throw refus(tout);
        }
        return Pourcentages.part(valeur, tout.valeur);
    }

    /** For each session or action: of all who came, not of those who are known among them. */
    double par(Quantite choses) {
        if (!(choses.unite instanceof DeChoses) || unite.tout() != unite) {
            throw refus(choses);
        }
        return (double) valeur / choses.valeur;
    }

    boolean depasse(Quantite autre) {
        if (unite != autre.unite) {
            throw refus(autre);
        }
        return valeur > autre.valeur;
    }

    private IllegalArgumentException refus(Quantite autre) {
        return new IllegalArgumentException(unite + " and " + autre.unite + " are not of one unit");
    }
}
