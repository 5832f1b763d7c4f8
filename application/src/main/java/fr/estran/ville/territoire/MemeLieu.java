package fr.estran.ville.territoire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two names are so many spellings of one venue: accents, capitals, abbreviations and small words do not count. */
public final class MemeLieu {

    private static final Map<String, String> SIGLES = Map.of(
            "ccas", "centre communal action sociale",
            "evs", "espace vie sociale",
            "mjc", "maison jeunes culture",
            "mpt", "maison tous");
    private static final Set<String> MOTS_VIDES =
            Set.of("l", "d", "la", "le", "les", "de", "du", "des", "et", "a", "au", "aux", "pour", "salle", "lieu");

    private MemeLieu() {}

    public static boolean que(String un, String autre) {
        return noyau(un).equals(noyau(autre));
    }

    /** What is left of a name; all of it where nothing would be left. */
    private static String noyau(String nom) {
        var plie = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        var mots = Stream.of(plie.split("[^\\p{L}\\p{N}]+"))
                .filter(mot -> !mot.isEmpty())
                .map(mot -> SIGLES.getOrDefault(mot, mot))
                .toList();
        var noyau = mots.stream().filter(mot -> !MOTS_VIDES.contains(mot)).collect(Collectors.joining(" "));
        return noyau.isEmpty() ? String.join(" ", mots) : noyau;
    }
}
