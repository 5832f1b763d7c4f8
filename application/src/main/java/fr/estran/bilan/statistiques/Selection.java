package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;

/** What the figures are narrowed to: at most one value for each {@link Filtre}. */
public record Selection(Map<Filtre, String> valeurs) {

    public static final Selection AUCUNE = new Selection(Map.of());

    public Selection {
        valeurs = Map.copyOf(valeurs);
    }

    public Selection avec(Filtre filtre, String valeur) {
        var nouvelles = new EnumMap<Filtre, String>(Filtre.class);
        nouvelles.putAll(valeurs);
        nouvelles.put(filtre, valeur);
        return new Selection(nouvelles);
    }

    public boolean vide() {
        return valeurs.isEmpty();
    }

    boolean retient(Filtre filtre) {
        return valeurs.containsKey(filtre);
    }

    /** What is asked of a session, in SQL: the values themselves are parameters. */
    String seance() {
        return valeurs.keySet().stream()
                .sorted()
                .map(Filtre::seance)
                .collect(joining(" and ", "(", ")"))
                .replace("()", "true");
    }
}
