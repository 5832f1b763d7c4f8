package fr.estran.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A text that goes with an e-mail, as a calendar does.
 *
 * @param type as browsers say it, {@code text/calendar;charset=UTF-8}
 */
public record PieceJointe(String nom, String type, String texte) {

    byte[] octets() {
        return texte.getBytes(UTF_8);
    }
}
