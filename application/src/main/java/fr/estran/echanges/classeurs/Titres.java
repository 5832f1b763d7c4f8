package fr.estran.echanges.classeurs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a column is by its title. */
final class Titres {

    /** @param surete the larger, the surer */
    public record Reconnu(ChampDeFeuille champ, int surete) {

        public boolean exact() {
            return surete >= Reserve.EXACT;
        }
    }

    private Titres() {}

    /** @param duBas of two rows of titles, the lower one; both as {@code Ecritures.nus} has them */
    public static Optional<Reconnu> champ(NatureDeFeuille nature, String nus, String duBas) {
        return ChampDeFeuille.de(nature).stream()
                .map(champ -> new Reconnu(
                        champ,
                        Math.max(
                                Reserve.surete(mots(nature, champ), nus, true),
                                Reserve.surete(mots(nature, champ), duBas, true))))
                .filter(reconnu -> reconnu.surete() > 0)
                .max(Comparator.comparingInt(Reconnu::surete));
    }

    public static boolean connu(String nus) {
        return !nus.isEmpty() && Reserve.TITRES.values().stream().anyMatch(mots -> Reserve.surete(mots, nus, true) > 0);
    }

    public static boolean exact(String nus) {
        return Reserve.TITRES.values().stream().anyMatch(mots -> mots.contains(nus));
    }

    private static List<String> mots(NatureDeFeuille nature, ChampDeFeuille champ) {
        var siens = Reserve.TITRES.get(nature.code() + "." + champ.code());
        return siens == null ? Reserve.TITRES.getOrDefault(champ.code(), List.of()) : siens;
    }
}
