package fr.estran.echanges.classeurs;

import java.util.List;
import java.util.Map;

/**
 * What the town has already: a sheet names it by words, and holds none of our references.
 *
 * @param formes kinds of help, those that the town gives first
 */
public record Choses(Map<ChampDeFeuille, List<Chose>> parChamp, List<FormeConnue> formes) {

    /** @param noms all that the town calls it, one or many, as {@code Ecritures.nus} has them */
    public record FormeConnue(String code, String titre, List<String> noms, boolean proposee) {}

    public List<Chose> de(ChampDeFeuille champ) {
        return champ == ChampDeFeuille.FORME
                ? formes.stream()
                        .map(forme -> new Chose(forme.code(), forme.titre()))
                        .toList()
                : parChamp.getOrDefault(champ, List.of());
    }

    /** What the town has already, and a sheet may name. */
    record Chose(String code, String libelle) {}
}
