package fr.estran.correspondances;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a column is by its title. */
final class Titres {

    /** A title that is the word itself, and no more, is surer than any that holds it. */
    private static final int EXACT = 1000;

    /** @param surete the larger, the surer */
    record Reconnu(ChampDeFeuille champ, int surete) {

        boolean exact() {
            return surete >= EXACT;
        }
    }

    private Titres() {}

    /** @param nus the title, as {@code Ecritures.nus} has it */
    static Optional<Reconnu> champ(NatureDeFeuille nature, String nus) {
        return ChampDeFeuille.de(nature).stream()
                .map(champ -> new Reconnu(champ, surete(mots(nature, champ), nus)))
                .filter(reconnu -> reconnu.surete() > 0)
                .max(Comparator.comparingInt(Reconnu::surete));
    }

    static boolean connu(String nus) {
        return !nus.isEmpty() && Reserve.TITRES.values().stream().anyMatch(mots -> surete(mots, nus) > 0);
    }

    private static List<String> mots(NatureDeFeuille nature, ChampDeFeuille champ) {
        var siens = Reserve.TITRES.get(nature.code() + "." + champ.code());
        return siens == null ? Reserve.TITRES.getOrDefault(champ.code(), List.of()) : siens;
    }

    private static int surete(List<String> mots, String nus) {
        return mots.stream()
                .mapToInt(mot -> nus.equals(mot)
                        ? EXACT + mot.length()
                        : mot.length() > 2 && (" " + nus + " ").contains(" " + mot + " ") ? mot.length() : 0)
                .max()
                .orElse(0);
    }
}
