package fr.estran.tableurs;

/**
 * A cell of an <code>.xlsx</code> says in which column it is, and its reader makes room up to there: one that says to be in
 * column ZZZZZZZ would fill the memory. The widest column of a spreadsheet, XFD, has three letters.
 */
final class ColonnesSages {

    private static final byte[] ADRESSE = {' ', 'r', '=', '"'};
    private static final int LETTRES = 3;

    private final boolean suivies;
    private int suivis;
    private int lettres;

    ColonnesSages(boolean suivies) {
        this.suivies = suivies;
    }

    void suivre(byte[] octets, int longueur) throws FeuilleRefusee {
        for (int i = 0; suivies && i < longueur; i++) {
            suivre(octets[i]);
        }
    }

    private void suivre(byte octet) throws FeuilleRefusee {
        if (suivis < ADRESSE.length) {
            suivis = octet == ADRESSE[suivis] ? suivis + 1 : octet == ADRESSE[0] ? 1 : 0;
            lettres = 0;
        } else if (octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z') {
            if (++lettres > LETTRES) {
                throw new FeuilleRefusee(RefusDeFeuille.TROP_DE_COLONNES);
            }
        } else {
            suivis = 0;
        }
    }
}
