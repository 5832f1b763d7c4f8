package fr.estran.banc.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An answer as it came.
 *
 * @param statut 0 where the server closed without a word
 * @param entetes by their names in small letters
 * @param corps read as UTF-8
 */
record Reponse(int statut, Map<String, List<String>> entetes, String corps, long nanos) {

    static final Reponse AUCUNE = new Reponse(0, Map.of(), "", 0);

    Reponse(int statut, Map<String, List<String>> entetes, byte[] corps, long nanos) {
        this(statut, entetes, new String(corps, UTF_8), nanos);
    }

    Optional<String> entete(String nom) {
        return entetes.getOrDefault(nom, List.of()).stream().findFirst();
    }

    String type() {
        return entete("content-type").orElse("").replaceFirst(";.*", "").strip();
    }

    /** All that it says, in its headers too. */
    String toutes() {
        return entetes.values().stream().flatMap(List::stream).collect(Collectors.joining("\n")) + "\n" + corps;
    }
}
