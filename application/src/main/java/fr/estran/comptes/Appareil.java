package fr.estran.comptes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** By what somebody looks at us, in words by which they know it again: a guess, on which nothing rests. */
final class Appareil {

    /** In this order: each browser says that it is also those after it. */
    private static final List<List<String>> NAVIGATEURS = List.of(
            List.of("Edg", "Edge"),
            List.of("Firefox", "Firefox"),
            List.of("Chrome", "Chrome"),
            List.of("Safari", "Safari"));

    private static final List<List<String>> SYSTEMES = List.of(
            List.of("Android", "Android"),
            List.of("iPhone", "iPhone"),
            List.of("iPad", "iPad"),
            List.of("Windows", "Windows"),
            List.of("Mac OS", "Mac"),
            List.of("Linux", "Linux"));

    private Appareil() {}

    static String de(HttpServletRequest demande) {
        var dit = Optional.ofNullable(demande.getHeader("User-Agent")).orElse("");
        return String.join(
                ", ",
                java.util.stream.Stream.of(nom(NAVIGATEURS, dit), nom(SYSTEMES, dit), demande.getRemoteAddr())
                        .filter(mot -> !mot.isEmpty())
                        .toList());
    }

    private static String nom(List<List<String>> noms, String dit) {
        return noms.stream()
                .filter(paire -> dit.contains(paire.getFirst()))
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }
}
