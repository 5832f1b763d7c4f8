package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Repartition.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges the small cells of a whole until each part, and each cell in it as far as a reader knows, may reach the threshold: of
 * eleven in two cells, neither has more than ten. No subtraction gives a small cell back.
 */
record Regroupement(int seuil) {

    private static final Comparator<Part> PLUS_PETITE = Comparator.comparingInt(Regroupement::auPlus)
            .thenComparing(part -> part.codes().getFirst());

    /** The members of a group are named in an order that tells nothing of their sizes. */
    private static final Comparator<Part> SANS_RANG = Comparator.comparing(Regroupement::inconnue)
            .thenComparing(part -> part.codes().getFirst());

    boolean petit(int nombre) {
        return 0 < nombre && nombre < seuil;
    }

    /**
     * Whether each of some cells, of which the sum alone is known, may be as large as the threshold.
     *
     * @param planchers under which a reader knows that each is not; one, where nothing is said of it
     */
    boolean confond(Map<String, Integer> cellules, Map<String, Integer> planchers) {
        int marge = cellules.entrySet().stream()
                .mapToInt(cellule -> cellule.getValue() - planchers.getOrDefault(cellule.getKey(), 1))
                .sum();
        return cellules.size() > 1
                && cellules.keySet().stream().allMatch(code -> marge + planchers.getOrDefault(code, 1) >= seuil);
    }

    /** Of cells whose sum is told: the small ones, and the next smallest ones until they are told apart from none of these. */
    Set<String> aTaire(Map<String, Integer> cellules, Map<String, Integer> planchers) {
        var tues = new HashMap<String, Integer>();
        parts(cellules).stream().sorted(PLUS_PETITE).forEach(part -> {
            if (petit(part.valeur()) || (!tues.isEmpty() && !confond(tues, planchers))) {
                tues.put(part.codes().getFirst(), part.valeur());
            }
        });
        return Set.copyOf(tues.keySet());
    }

    /** Unordered cells: all the small ones in one group, and the next smallest ones as long as it stays small. */
    Repartition sansOrdre(Map<String, Integer> cellules) {
        return sansOrdre(cellules, List.of());
    }

    /** {@code aussi}: cells to be grouped whatever their size. */
    Repartition sansOrdre(Map<String, Integer> cellules, List<String> aussi) {
        return sansOrdre(cellules, aussi, Map.of());
    }

    /** @param planchers under which a reader knows that each is not: none in the group is known to be small */
    Repartition sansOrdre(Map<String, Integer> cellules, List<String> aussi, Map<String, Integer> planchers) {
        var rangees = parts(cellules).stream().sorted(PLUS_PETITE).toList();
        var groupe = new ArrayList<Part>();
        var seules = new ArrayList<Part>();
        for (var part : rangees) {
            boolean aCacher =
                    petit(part.valeur()) || aussi.contains(part.codes().getFirst());
            (aCacher ? groupe : seules).add(part);
        }
        while (!groupe.isEmpty() && !seules.isEmpty() && !confond(valeurs(groupe), planchers)) {
            groupe.add(seules.removeFirst());
        }
        if (!groupe.isEmpty() && seules.isEmpty()) {
            return Repartition.CACHEE;
        }
        if (!groupe.isEmpty()) {
            groupe.sort(SANS_RANG);
            seules.add(fondre(groupe));
        }
        return new Repartition(seules, !groupe.isEmpty()).triee();
    }

    /** Ordered bands: each small one with the smaller of its neighbours, the unknown with the smallest band of all. */
    Repartition ordonnee(SequencedMap<String, Integer> cellules) {
        var bandes = new ArrayList<>(parts(cellules));
        int avant = bandes.size();
        while (bandes.size() > 1 && bandes.stream().anyMatch(part -> petit(auPlus(part)))) {
            fondreLaPlusPetite(bandes);
        }
        if (bandes.size() < 2 && avant > 1) {
            return Repartition.CACHEE;
        }
        return bandes.stream().anyMatch(part -> petit(auPlus(part)))
                ? Repartition.CACHEE
                : new Repartition(bandes, bandes.size() < avant);
    }

    /** The smallest band goes with a neighbour; the unknown, which has none, is taken in by the smallest band. */
    static void fondreLaPlusPetite(List<Part> bandes) {
        var petite = bandes.stream().min(PLUS_PETITE).orElseThrow();
        int rang = bandes.indexOf(petite);
        int voisin = inconnue(petite) ? plusPetiteAutre(bandes, rang) : plusPetitVoisin(bandes, rang);
        var premiere = bandes.get(Math.min(rang, voisin));
        var seconde = bandes.get(Math.max(rang, voisin));
        bandes.set(bandes.indexOf(premiere), fondre(List.of(premiere, seconde)));
        bandes.remove(seconde);
    }

    private static int plusPetiteAutre(List<Part> bandes, int rang) {
        return bandes.indexOf(bandes.stream()
                .filter(bande -> !bande.equals(bandes.get(rang)))
                .min(PLUS_PETITE)
                .orElseThrow());
    }

    private static int plusPetitVoisin(List<Part> bandes, int rang) {
        boolean aGauche = rang > 0;
        boolean aDroite = rang + 1 < bandes.size() && (!inconnue(bandes.get(rang + 1)) || !aGauche);
        if (!aGauche || !aDroite) {
            return aGauche ? rang - 1 : rang + 1;
        }
        return bandes.get(rang - 1).valeur() <= bandes.get(rang + 1).valeur() ? rang - 1 : rang + 1;
    }

    /** How many one of its cells has at most, since each of the others has somebody. */
    private static int auPlus(Part part) {
        return part.valeur() - part.codes().size() + 1;
    }

    private static boolean inconnue(Part part) {
        return part.codes().equals(List.of(Repartition.INCONNU));
    }

    private static List<Part> parts(Map<String, Integer> cellules) {
        return cellules.entrySet().stream()
                .filter(cellule -> cellule.getValue() > 0)
                .map(cellule -> new Part(List.of(cellule.getKey()), cellule.getValue()))
                .toList();
    }

    private static Part fondre(List<Part> groupe) {
        return new Part(groupe.stream().flatMap(part -> part.codes().stream()).toList(), somme(groupe));
    }

    private static Map<String, Integer> valeurs(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(part -> part.codes().getFirst(), Part::valeur));
    }

    private static int somme(List<Part> parts) {
        return parts.stream().mapToInt(Part::valeur).sum();
    }
}
