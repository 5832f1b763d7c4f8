package fr.estran.banc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What somebody says, and how good an answer each need would be: 3 the right one, 2 right too, 1 near, 0 all others. */
record PhraseNotee(String dite, Map<String, Integer> notes) {

    private static final int JUSTE = 2;

    static List<PhraseNotee> lire(String fichier) {
        var flux = Objects.requireNonNull(PhraseNotee.class.getResourceAsStream("/besoins/" + fichier));
        try (var lignes = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lignes.lines().skip(1).map(PhraseNotee::de).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PhraseNotee de(String ligne) {
        var coupure = ligne.lastIndexOf(';');
        return new PhraseNotee(
                ligne.substring(0, coupure),
                Arrays.stream(ligne.substring(coupure + 1).split(" "))
                        .map(note -> note.split(":"))
                        .collect(Collectors.toMap(note -> note[0], note -> Integer.valueOf(note[1]))));
    }

    boolean juste(String besoin) {
        return notes.getOrDefault(besoin, 0) >= JUSTE;
    }
}
