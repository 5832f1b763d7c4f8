package fr.estran.publication;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole percentages that add up to a hundred: what is left goes to the largest remainders. */
public final class Pourcentages {

    private Pourcentages() {}

    public static List<Integer> de(List<Integer> valeurs) {
        long total = valeurs.stream().mapToLong(Integer::longValue).sum();
        if (total == 0) {
            return valeurs.stream().map(_ -> 0).toList();
        }
        int[] entiers = valeurs.stream()
                .mapToInt(valeur -> (int) (100L * valeur / total))
                .toArray();
        int manque = 100 - IntStream.of(entiers).sum();
        IntStream.range(0, entiers.length)
                .boxed()
                .sorted(Comparator.comparing((Integer rang) -> 100L * valeurs.get(rang) % total)
                        .reversed())
                .limit(manque)
                .forEach(rang -> entiers[rang]++);
        return IntStream.of(entiers).boxed().toList();
    }

    /** Of a part of a whole that is not broken down further. */
    public static int part(int partie, int tout) {
        return (int) Math.round(100.0 * partie / tout);
    }
}
