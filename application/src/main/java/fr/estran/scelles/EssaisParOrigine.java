package fr.estran.scelles;

import java.util.LinkedHashMap;
import java.util.Map;

/** The wrong codes of each origin, of so many of them: the one that was not heard of for longest is forgotten. */
final class EssaisParOrigine {

    private static final int ORIGINES = 10_000;

    private final Map<String, EssaisDuPremierCode> essais = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EssaisDuPremierCode> ancien) {
            return size() > ORIGINES;
        }
    };

    synchronized EssaisDuPremierCode de(String origine) {
        return essais.computeIfAbsent(origine, _ -> new EssaisDuPremierCode());
    }
}
