package fr.estran.bilan.publication;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A whole in parts, as it may be told. A part of several codes is a group, told as one.
 *
 * <p>{@code retenue}: something was grouped or kept back; with no part at all, the whole breakdown was.
 */
public record Repartition(List<Part> parts, boolean retenue) {

    /** What belongs to the whole but to none of its cells: people of no known age, presences without a name. */
    public static final String INCONNU = "inconnu";

    public static final Repartition VIDE = new Repartition(List.of(), false);
    static final Repartition CACHEE = new Repartition(List.of(), true);

    public record Part(List<String> codes, int valeur) {

        public boolean groupe() {
            return codes.size() > 1;
        }
    }

    public boolean vide() {
        return parts.isEmpty();
    }

    public int total() {
        return parts.stream().mapToInt(Part::valeur).sum();
    }

    /** Largest first, the group last. */
    public Repartition triee() {
        return new Repartition(
                parts.stream()
                        .sorted(Comparator.comparing(Part::groupe)
                                .thenComparing(
                                        Comparator.comparingInt(Part::valeur).reversed()))
                        .toList(),
                retenue);
    }

    /** The percentages of the table, in its order. */
    public List<Integer> taux() {
        return parts.stream()
                .map(part -> Pourcentages.part(part.valeur(), total()))
                .toList();
    }

    /** Of several parts together: what they come to is rounded, once. */
    public int taux(Predicate<Part> choix) {
        return Pourcentages.part(
                parts.stream().filter(choix).mapToInt(Part::valeur).sum(), total());
    }

    public int taux(String code) {
        return taux(part -> part.codes().equals(List.of(code)));
    }

    /** Zero where the code is not told alone. */
    public int valeur(String code) {
        return parts.stream()
                .filter(part -> part.codes().equals(List.of(code)))
                .mapToInt(Part::valeur)
                .findFirst()
                .orElse(0);
    }
}
