package fr.estran.echanges.classeurs;

import java.util.List;
import java.util.Map;

/**
 * Of whom and of what sheets before have told: the next one tells of some of it again.
 *
 * @param personnes the same name is the same person, unless two have it
 * @param venus by the reference of a session, how many of those who came have a name; by what each came for, empty where
 *     nothing is said of it
 */
public record DejaLa(List<Personne> personnes, Map<String, Map<String, Integer>> venus) {

    /** @param naissance zero where it is not known */
    public record Personne(String reference, String prenom, String nom, int naissance) {}

    public Map<String, Integer> venusA(String seance) {
        return venus.getOrDefault(seance, Map.of());
    }
}
