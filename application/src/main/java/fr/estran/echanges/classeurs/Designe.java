package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.ReferenceDeFeuille;

/**
 * One of the town's own that a sheet names, or one more of them.
 *
 * @param code the town's; empty where it is to be made
 * @param dans of a theme to be made, its field
 * @param nom as the sheet has it
 */
record Designe(String code, String dans, String nom) {

    private static final String SEPARATION = "\n";

    /** @param resolu as {@link MotsDeFeuille} has it */
    public static String ecrire(String resolu, String mot) {
        return resolu.startsWith(MotsDeFeuille.A_CREER) ? resolu + SEPARATION + Ecritures.propre(mot) : resolu;
    }

    public static Designe lire(String ecrit) {
        if (!ecrit.startsWith(MotsDeFeuille.A_CREER)) {
            return new Designe(ecrit, "", "");
        }
        var parts = ecrit.substring(1).split(SEPARATION, 2);
        return new Designe("", parts[0], parts.length == 2 ? parts[1] : "");
    }

    public boolean aCreer() {
        return code.isEmpty() && !nom.isEmpty();
    }

    /** The same for the same name, whichever sheet has it. */
    public String reference(String sorte) {
        return aCreer() ? ReferenceDeFeuille.de(sorte, Ecritures.nus(nom)) : code;
    }

    /** As those of themes and districts are written. */
    public String enCode() {
        return aCreer() ? Ecritures.code(nom) : code;
    }
}
