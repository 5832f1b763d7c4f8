package fr.estran.echanges.dossiers;

import java.io.OutputStream;
import java.util.Arrays;

/** What is written goes to the database by the piece, within the transaction of whoever writes. */
final class SortieEnMorceaux extends OutputStream {

    private final TransfertId transfert;
    private final MorceauRepository morceaux;
    private final byte[] morceau = new byte[MorceauRepository.MORCEAU];
    private int remplis;
    private int rang;
    private long ecrits;

    SortieEnMorceaux(TransfertId transfert, MorceauRepository morceaux) {
        this.transfert = transfert;
        this.morceaux = morceaux;
    }

    long ecrits() {
        return ecrits;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) {
        for (int faits = 0; faits < longueur; ) {
            var n = Math.min(longueur - faits, morceau.length - remplis);
            System.arraycopy(octets, debut + faits, morceau, remplis, n);
            remplis += n;
            faits += n;
            if (remplis == morceau.length) {
                envoyer();
            }
        }
        ecrits += longueur;
    }

    /** The last piece is shorter than the others. */
    @Override
    public void close() {
        if (remplis > 0) {
            envoyer();
        }
    }

    private void envoyer() {
        morceaux.ajouter(transfert, rang++, Arrays.copyOf(morceau, remplis));
        remplis = 0;
    }
}
