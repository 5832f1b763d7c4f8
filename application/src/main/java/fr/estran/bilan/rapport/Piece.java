package fr.estran.bilan.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One of the files of a report.
 *
 * @param publique whether it may leave the service
 */
public record Piece(String nom, byte[] contenu, boolean publique) {

    static Piece page(String nom, String texte, boolean publique) {
        return new Piece(nom, texte.getBytes(UTF_8), publique);
    }
}
