package fr.estran.reseau.reunions;

/**
 * A document of a meeting, kept elsewhere: words, then its address, on one line.
 *
 * @param adresse the words themselves, where the line has none
 */
public record LienDeDocument(String texte, String adresse) {

    static LienDeDocument lire(String ligne) {
        var coupe = ligne.strip().split("\\s+(?=https?://\\S+$)", 2);
        return coupe.length == 2 ? new LienDeDocument(coupe[0], coupe[1]) : new LienDeDocument(coupe[0], coupe[0]);
    }

    /** Whether a browser may be sent there. */
    public boolean ouvert() {
        return adresse.matches("https?://\\S+");
    }
}
