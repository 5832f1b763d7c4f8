package fr.estran.correspondances;

import java.util.List;
import java.util.Map;

/**
 * What the town has already: a sheet names it by words, and holds none of our references.
 *
 * @param personnes those that came from sheets: the same name is then the same person, unless two have it
 */
public record Choses(Map<ChampDeFeuille, List<Chose>> parChamp, List<PersonneConnue> personnes) {

    public static final Choses AUCUNE = new Choses(Map.of(), List.of());

    /** @param naissance zero where it is not known */
    public record PersonneConnue(String reference, String prenom, String nom, int naissance) {}

    public List<Chose> de(ChampDeFeuille champ) {
        return parChamp.getOrDefault(champ, List.of());
    }
}
