package fr.estran.socle.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What ships with the code; its absence is a fault of the build, hence unchecked. */
final class Ressources {

    private Ressources() {}

    static byte[] octets(String chemin) {
        try (var flux = Ressources.class.getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalStateException("ressource absente : " + chemin);
            }
            return flux.readAllBytes();
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    static String texte(String chemin) {
        return new String(octets(chemin), StandardCharsets.UTF_8);
    }
}
