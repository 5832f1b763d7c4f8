package fr.estran.correspondances;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Words that mean something, as they are listed in a file beside the code: key, then words. */
final class Reserve {

    static final Map<String, List<String>> TITRES = lire("titres");
    static final Map<String, List<String>> MOTS = lire("mots");

    private Reserve() {}

    private static Map<String, List<String>> lire(String nom) {
        var lues = new Properties();
        try (var texte = new InputStreamReader(
                Objects.requireNonNull(Reserve.class.getResourceAsStream("/correspondances/" + nom + ".lexique")),
                UTF_8)) {
            lues.load(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var mots = new HashMap<String, List<String>>();
        lues.stringPropertyNames()
                .forEach(cle -> mots.put(
                        cle, Arrays.stream(lues.getProperty(cle).split("\\|")).toList()));
        return Map.copyOf(mots);
    }
}
