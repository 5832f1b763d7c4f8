package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bands of ages that follow one another, asked as one. What such a choice is known by tells the bands: they can be counted together. */
final class AgesReunis {

    private static final String OU = "_ou_";

    /** From which ages on there are bands of their own: first four of them, then two. */
    private static final List<List<Integer>> PALIERS = List.of(List.of(40, 60, 80), List.of(60));

    private AgesReunis() {}

    /** One band, or several; empty for what is none. */
    static Optional<List<TrancheDite>> lire(String valeur) {
        var lues = Arrays.stream(valeur.split(OU)).map(TrancheDite::lire).toList();
        return lues.isEmpty() || lues.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(lues.stream().flatMap(Optional::stream).toList());
    }

    static boolean reunis(String valeur) {
        return valeur.contains(OU) && lire(valeur).isPresent();
    }

    /** Fewer choices than so many, if fewer can be. */
    static Optional<List<String>> plusLarges(int choix) {
        return PALIERS.stream()
                .map(AgesReunis::bandes)
                .filter(bandes -> bandes.size() < choix)
                .findFirst()
                .map(bandes -> bandes.stream()
                        .map(bande -> bande.stream().map(Code::code).collect(joining(OU)))
                        .toList());
    }

    private static List<List<TrancheDAge>> bandes(List<Integer> depuis) {
        return IntStream.rangeClosed(0, depuis.size())
                .mapToObj(rang -> Stream.of(TrancheDAge.values())
                        .filter(bande -> rang == 0 || bande.debut() >= depuis.get(rang - 1))
                        .filter(bande -> rang == depuis.size() || bande.debut() < depuis.get(rang))
                        .toList())
                .toList();
    }
}
