package fr.estran.correspondances;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a column is by its title. */
final class Titres {

    /** @param surete the larger, the surer */
    record Reconnu(ChampDeFeuille champ, int surete) {

        boolean exact() {
            return surete >= Reserve.EXACT;
        }
    }

    private Titres() {}

    /** @param nus the title, as {@code Ecritures.nus} has it */
    static Optional<Reconnu> champ(NatureDeFeuille nature, String nus) {
        return ChampDeFeuille.de(nature).stream()
                .map(champ -> new Reconnu(champ, Reserve.surete(mots(nature, champ), nus, true)))
                .filter(reconnu -> reconnu.surete() > 0)
                .max(Comparator.comparingInt(Reconnu::surete));
    }

    static boolean connu(String nus) {
        return !nus.isEmpty() && Reserve.TITRES.values().stream().anyMatch(mots -> Reserve.surete(mots, nus, true) > 0);
    }

    private static List<String> mots(NatureDeFeuille nature, ChampDeFeuille champ) {
        var siens = Reserve.TITRES.get(nature.code() + "." + champ.code());
        return siens == null ? Reserve.TITRES.getOrDefault(champ.code(), List.of()) : siens;
    }
}
