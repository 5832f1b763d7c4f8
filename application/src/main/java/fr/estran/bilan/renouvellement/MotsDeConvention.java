package fr.estran.bilan.renouvellement;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Suppression;

/** How this room says what it has. */
final class MotsDeConvention {

    static final Messages M = Messages.de("bilan/renouvellement");

    private MotsDeConvention() {}

    /** So few that they might be told from each other: outside, no such number is told. */
    static boolean tait(int n) {
        return n > 0 && n < Suppression.SEUIL;
    }

    /** As it is told outside. */
    static String nombre(int n) {
        return tait(n) ? M.dire("peu", "seuil", Suppression.SEUIL) : M.dire("nombre", "n", n);
    }
}
