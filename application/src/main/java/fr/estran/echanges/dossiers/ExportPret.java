package fr.estran.echanges.dossiers;

/** The records of the service, written out and waiting to be fetched. */
public record ExportPret(TransfertId id, String nom, long octets, long lignes, Delai delai) {

    private static final long MILLE = 1000;

    public boolean enMo() {
        return octets >= MILLE * MILLE;
    }

    /** In thousands of bytes or in millions, rounded up. */
    public long taille() {
        return Math.ceilDiv(octets, enMo() ? MILLE * MILLE : MILLE);
    }
}
