package fr.estran.socle.base;

/**
 * What the settings of a service say of its backups.
 *
 * @param pertesAgreees up to which change of the database somebody agreed to lose what it takes away ({@link Perte})
 * @param jours for how many days those of each night are kept: who was erased since is in them
 * @param phrase behind which they are encrypted; empty where they are not
 */
record ReglesDesCopies(String pertesAgreees, int jours, String phrase) {

    static final int JOURS = 30;

    /** Of copies that never leave the machine. */
    static final ReglesDesCopies SIMPLES = new ReglesDesCopies("0", JOURS, "");

    ReglesDesCopies {
        if (jours < 1 || jours > JOURS) {
            throw new IllegalArgumentException("estran.base.jours-de-sauvegarde goes from 1 to " + JOURS);
        }
    }
}
