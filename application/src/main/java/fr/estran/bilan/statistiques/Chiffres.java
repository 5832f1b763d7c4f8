package fr.estran.bilan.statistiques;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Figures by their path: {@code par_type.atelier.personnes} is 171. What is not there is zero, and is not spoken of.
 *
 * <p>A path, not a field by figure: towns differ in their kinds, themes and districts, and what a town does not have has
 * no place in its report.
 *
 * @param gens how many people are behind those that measure people, and do not say it themselves
 */
public record Chiffres(SequencedMap<List<String>, Integer> valeurs, Map<List<String>, Integer> gens) {

    public static final Chiffres AUCUN = new Chiffres(new LinkedHashMap<>());

    /** Where each is as many as it counts. */
    public Chiffres(SequencedMap<List<String>, Integer> valeurs) {
        this(valeurs, Map.of());
    }

    /** These, then the others. */
    public Chiffres avec(Chiffres autres) {
        var tous = new LinkedHashMap<>(valeurs);
        tous.putAll(autres.valeurs);
        var derriere = new HashMap<>(gens);
        derriere.putAll(autres.gens);
        return new Chiffres(tous, derriere);
    }

    /** Zero where the records hold nothing of the kind. */
    public int valeur(String... chemin) {
        return valeurs.getOrDefault(List.of(chemin), 0);
    }

    public boolean connait(String... chemin) {
        return valeurs.containsKey(List.of(chemin));
    }

    /** The figures right under a path, by their last word: of {@code genre}, {@code F} is 261 and {@code M} 133. */
    public SequencedMap<String, Integer> repartition(String... chemin) {
        var sous = new LinkedHashMap<String, Integer>();
        valeurs.forEach((cle, valeur) -> {
            if (cle.size() == chemin.length + 1 && cle.subList(0, chemin.length).equals(List.of(chemin))) {
                sous.put(cle.getLast(), valeur);
            }
        });
        return sous;
    }

    /** The words that follow a path: under {@code par_type}, the kinds of the year. */
    public List<String> branches(String... chemin) {
        return valeurs.keySet().stream()
                .filter(cle -> cle.size() > chemin.length
                        && cle.subList(0, chemin.length).equals(List.of(chemin)))
                .map(cle -> cle.get(chemin.length))
                .distinct()
                .toList();
    }

    /** The same figures as a tree of maps, in the shape of the file that is kept. */
    public Map<String, Object> arbre() {
        var racine = new TreeMap<String, Object>();
        valeurs.forEach((cle, valeur) -> poser(racine, cle, valeur));
        return racine;
    }

    @SuppressWarnings("unchecked")
    private static void poser(Map<String, Object> noeud, List<String> cle, Integer valeur) {
        if (cle.size() == 1) {
            noeud.put(cle.getFirst(), valeur);
            return;
        }
        var suite = (Map<String, Object>) noeud.computeIfAbsent(cle.getFirst(), _ -> new TreeMap<String, Object>());
        poser(suite, cle.subList(1, cle.size()), valeur);
    }
}
