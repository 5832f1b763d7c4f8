package fr.estran.banc.doublons;

/** How a made-up register is kept, from one in which little goes wrong to those in which little is said. */
public enum Tenue {
    ORDINAIRE(0.1, 1, 3, 0.85, 1, false, 0.2),
    /** Up to five records more of one person, each with up to five slips. */
    NEGLIGEE(0.1, 5, 5, 0.85, 1, false, 0.2),
    /** Names, years of birth and districts: no telephone, no address. */
    SANS_COORDONNEES(0.1, 1, 3, 0.95, 0, false, 0.2),
    /** Hardly anybody's year of birth. */
    SANS_ANNEE(0.1, 1, 3, 0.15, 1, false, 0.2),
    /** The very day of birth. */
    AVEC_LE_JOUR(0.1, 1, 3, 0.95, 1, true, 0.2),
    /** Couples, twins, fathers and sons of one name. */
    EN_FAMILLE(0.1, 1, 3, 0.85, 1, false, 0.7);

    final double enDouble;
    final int doublesAuPlus;
    final int fautesAuPlus;
    final double naissances;
    final double coordonnees;
    final boolean jours;
    final double foyers;

    Tenue(
            double enDouble,
            int doublesAuPlus,
            int fautesAuPlus,
            double naissances,
            double coordonnees,
            boolean jours,
            double foyers) {
        this.enDouble = enDouble;
        this.doublesAuPlus = doublesAuPlus;
        this.fautesAuPlus = fautesAuPlus;
        this.naissances = naissances;
        this.coordonnees = coordonnees;
        this.jours = jours;
        this.foyers = foyers;
    }
}
