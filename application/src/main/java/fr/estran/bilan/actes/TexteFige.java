package fr.estran.bilan.actes;

/** A section of a validated report: what the records said, and what the report says. */
public record TexteFige(String cle, String titre, String genere, String publie) {

    /** A person said it otherwise, or said more. */
    public boolean reecrit() {
        return !genere.isEmpty() && !genere.equals(publie);
    }
}
