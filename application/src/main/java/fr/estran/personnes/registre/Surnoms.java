package fr.estran.personnes.registre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** First names that are said for one another: Soizic and Françoise, Bob and Robert. A line of the file is one such family. */
final class Surnoms {

    private static final Map<String, Set<Integer>> FAMILLES = lire();

    private Surnoms() {}

    static boolean parents(String a, String b) {
        var deA = FAMILLES.get(a);
        var deB = FAMILLES.get(b);
        return deA != null && deB != null && deA.stream().anyMatch(deB::contains);
    }

    private static Map<String, Set<Integer>> lire() {
        var familles = new HashMap<String, Set<Integer>>();
        try (var lignes = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Surnoms.class.getResourceAsStream("/rapprochement/surnoms.txt")),
                StandardCharsets.UTF_8))) {
            var rang = 0;
            for (var ligne : lignes.lines().filter(lue -> !lue.startsWith("#")).toList()) {
                rang++;
                for (var prenom : ligne.split(" ")) {
                    familles.computeIfAbsent(Pli.plier(prenom), _ -> new TreeSet<>())
                            .add(rang);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return familles;
    }
}
