package fr.estran.banc.api;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a town knows of people, looked for in what is answered: word after word, whatever stands between, so that a number is found however
 * it is cut, and a name without its accents.
 */
public final class Personnes {

    private static final Pattern ENTRE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern ECHAPPE = Pattern.compile("\\\\[nrtbf\"\\\\/]");
    private static final Pattern NUMERO = Pattern.compile("\\+?[0-9 .-]{9,}");

    /** By their first word. */
    private final Map<String, List<List<String>>> secrets = new HashMap<>();

    private final Set<Integer> lus = new HashSet<>();
    private int combien;

    /**
     * @param dits what is known of people
     * @param publics what is published of bodies and venues, and may be said
     */
    public Personnes(Collection<String> dits, Collection<String> publics) {
        var permis = new HashSet<List<String>>();
        publics.forEach(dit -> permis.add(mots(dit)));
        dits.forEach(dit -> {
            var mots = mots(dit);
            if (!mots.isEmpty() && !permis.contains(mots)) {
                ajouter(mots);
                if (NUMERO.matcher(dit).matches()) {
                    ajouter(List.of(String.join("", mots)));
                }
            }
        });
    }

    private void ajouter(List<String> mots) {
        var memes = secrets.computeIfAbsent(mots.getFirst(), _ -> new ArrayList<>());
        if (!memes.contains(mots)) {
            memes.add(mots);
            combien++;
        }
    }

    public int combien() {
        return combien;
    }

    /** One that is said there, in stars but for its first letter: what is printed is kept too. */
    Optional<String> dite(String texte) {
        if (!lus.add(texte.hashCode())) {
            return Optional.empty();
        }
        var mots = mots(ECHAPPE.matcher(texte).replaceAll(" "));
        for (var la = 0; la < mots.size(); la++) {
            for (var secret : secrets.getOrDefault(mots.get(la), List.of())) {
                if (la + secret.size() <= mots.size()
                        && mots.subList(la, la + secret.size()).equals(secret)) {
                    lus.remove(texte.hashCode());
                    return Optional.of(secret.getFirst().charAt(0) + "*** (" + secret.size() + " mots)");
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> mots(String texte) {
        var plat =
                ACCENT.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(ENTRE.split(plat.toLowerCase(Locale.ROOT)))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }
}
