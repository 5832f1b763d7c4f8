package fr.estran.socle.secrets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much went through public doors of late, in this instance's memory: a search must not cost a writing. With two instances
 * the net is twice as wide. Of so many origins; the one that was not heard of for longest is forgotten.
 */
final class Filet {

    private static final long UNE_HEURE = 3_600_000;
    private static final int ORIGINES = 50_000;

    private final Map<String, Long> videA = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> ancienne) {
            return size() > ORIGINES;
        }
    };

    record Maille(String cle, int parHeure) {

        /** In milliseconds. */
        private long pas() {
            return Math.max(1, UNE_HEURE / parHeure);
        }
    }

    /** @return for how many milliseconds one must wait; 0 where it went through, and was counted */
    synchronized long passer(List<Maille> mailles, long maintenant) {
        var attente = mailles.stream()
                .mapToLong(maille -> vide(maille, maintenant) + maille.pas() - maintenant - UNE_HEURE)
                .max()
                .orElse(0);
        if (attente > 0) {
            return attente;
        }
        mailles.forEach(maille -> videA.put(maille.cle(), vide(maille, maintenant) + maille.pas()));
        return 0;
    }

    private long vide(Maille maille, long maintenant) {
        return Math.max(maintenant, videA.getOrDefault(maille.cle(), maintenant));
    }
}
