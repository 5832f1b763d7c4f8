package fr.estran.bilan.statistiques;

/**
 * The figures of a period.
 *
 * @param indicateurs those of the list that is compared with the year before
 * @param complements those that a report speaks of beside them
 * @param tous both
 */
public record Comptes(Chiffres indicateurs, Chiffres complements, Chiffres tous) {

    public static final Comptes AUCUN = new Comptes(Chiffres.AUCUN, Chiffres.AUCUN);

    Comptes(Chiffres indicateurs, Chiffres complements) {
        this(indicateurs, complements, indicateurs.avec(complements));
    }
}
