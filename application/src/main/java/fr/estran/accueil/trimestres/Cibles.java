package fr.estran.accueil.trimestres;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is wanted of a quarter. What has no target is not there.
 *
 * @param formes in actions or in sessions, as the kind is counted
 * @param quartiers in sessions, by their codes
 */
public record Cibles(Map<TypeDAction, Integer> formes, Map<String, Integer> quartiers) {

    public Cibles {
        formes = formes.isEmpty() ? Map.of() : new EnumMap<>(formes);
        quartiers = new LinkedHashMap<>(quartiers);
    }

    public boolean vides() {
        return formes.isEmpty() && quartiers.isEmpty();
    }
}
