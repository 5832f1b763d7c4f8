package fr.estran.echanges.classeurs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Words that mean something, as they are listed in a file beside the code: key, then words. */
final class Reserve {

    static final Map<String, List<String>> TITRES = lire("titres");
    static final Map<String, List<String>> MOTS = lire("mots");
    private static final Map<String, Map<String, List<String>>> FAMILLES = familles();

    /** A word that is the one, and no more, is surer than any that is held. */
    static final int EXACT = 1000;

    record Trouve(String code, int surete) {}

    private Reserve() {}

    /** Of a family of words, those of each code. */
    static Map<String, List<String>> famille(String famille) {
        return FAMILLES.getOrDefault(famille, Map.of());
    }

    private static Map<String, Map<String, List<String>>> familles() {
        var familles = new HashMap<String, Map<String, List<String>>>();
        MOTS.forEach((cle, mots) -> {
            var parts = cle.split("\\.", 2);
            familles.computeIfAbsent(parts[0], _ -> new TreeMap<>()).put(parts.length == 2 ? parts[1] : "", mots);
        });
        return familles;
    }

    /** @param dedans whether a word that is held is enough; then the longest is the one */
    static Optional<Trouve> parMots(Map<String, List<String>> parCode, String nus, boolean dedans) {
        return parCode.entrySet().stream()
                .map(code -> new Trouve(code.getKey(), surete(code.getValue(), nus, dedans)))
                .filter(trouve -> trouve.surete() > 0)
                .max(Comparator.comparingInt(Trouve::surete));
    }

    static int surete(List<String> mots, String nus, boolean dedans) {
        return mots.stream()
                .mapToInt(mot -> nus.equals(mot)
                        ? EXACT + mot.length()
                        : dedans && mot.length() > 2 && (" " + nus + " ").contains(" " + mot + " ") ? mot.length() : 0)
                .max()
                .orElse(0);
    }

    private static Map<String, List<String>> lire(String nom) {
        var lues = new Properties();
        try (var texte = new InputStreamReader(
                Objects.requireNonNull(Reserve.class.getResourceAsStream("/lexique/" + nom + ".lexique")), UTF_8)) {
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
