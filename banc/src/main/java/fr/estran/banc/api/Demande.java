package fr.estran.banc.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;

/**
 * A request, as it goes over the wire, byte by byte: no client would send most of them.
 *
 * @param cible what stands behind the method, whatever that is; a sign is a byte
 * @param genre what was done to it, for whoever reads the table
 * @param lieu the path of the document that it is about, or {@link #AILLEURS}
 * @param permis the answers that are right
 * @param lisible whether it is HTTP at all: else the server may refuse it in its own words
 */
record Demande(
        String methode,
        String cible,
        List<String> entetes,
        String corps,
        String genre,
        String lieu,
        Set<Integer> permis,
        boolean lisible) {

    static final String AILLEURS = "ailleurs";

    Demande {
        entetes = List.copyOf(entetes);
        permis = Set.copyOf(permis);
    }

    byte[] octets() {
        return (methode + " " + cible + " HTTP/1.1\r\n" + String.join("\r\n", entetes) + "\r\nConnection: close\r\n\r\n"
                        + corps)
                .getBytes(ISO_8859_1);
    }

    /** Without its keys. */
    @Override
    public String toString() {
        var dite = methode + " " + cible + " " + entetes;
        return genre + " : " + Trousseau.taire(dite.length() > 400 ? dite.substring(0, 400) + "…" : dite);
    }
}
