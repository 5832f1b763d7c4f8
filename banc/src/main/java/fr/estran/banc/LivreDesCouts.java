package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.Cout.Part;
import fr.estran.banc.TourDesCouts.Releve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of what each page, paper, job and what is sent most costs: one table that is kept with the sources, and that only a hand changes.
 *
 * @param une on the records of the demonstration
 * @param dix when all that was lived is there ten times
 */
record LivreDesCouts(Map<String, Cout> une, Map<String, Cout> dix) {

    static final int FOIS = 10;

    private static final String ENTETE = """
        # What each page costs

        Counted, not timed: what one answer asks of the database, and what it sends, so that any machine finds the same. `./estran test` measures the
        first four columns again (the records of the demonstration), `./estran banc couts` all of them (*×10*: ten times as many sessions, presences, people, bodies, venues and accounts). What
        costs a tenth more statements, rows or bytes, or half as many blocks again, is red, with the statements that did it; so is what grows faster than
        the records. After a change that is meant: `./estran banc couts --ecrire`, and the reason in the commit.

        *Statements* that the database is sent, less which town and which session one is in, and in whose name; *rows* that it gives back or writes; *blocks* of 8 kB that it looks at, after `vacuum analyze`; *bytes* of the
        answer. Each is asked for until it costs the same twice: what the service keeps in memory costs nothing here.

        | What | Statements | Rows | Blocks | Bytes | ×10: statements | Rows | Blocks | Bytes |
        |---|---|---|---|---|---|---|---|---|
        """;

    private static final int CELLULES = 9;

    static LivreDesCouts lire(Path fichier) throws IOException {
        var livre = new LivreDesCouts(new TreeMap<>(), new TreeMap<>());
        if (Files.exists(fichier)) {
            Files.readAllLines(fichier).stream()
                    .filter(ligne -> ligne.startsWith("| `"))
                    .forEach(livre::retenir);
        }
        return livre;
    }

    private void retenir(String ligne) {
        var cellules = ligne.substring(2, ligne.length() - 2).split(" \\| ", -1);
        if (cellules.length != CELLULES) {
            throw new IllegalArgumentException("not a line of the ledger: " + ligne);
        }
        var quoi = cellules[0].replace("`", "");
        une.put(quoi, Cout.lu(cellules, 1));
        dix.put(quoi, Cout.lu(cellules, 1 + Part.values().length));
    }

    void ecrire(Path fichier) throws IOException {
        Files.writeString(
                fichier,
                une.entrySet().stream()
                        .filter(ligne -> dix.containsKey(ligne.getKey()))
                        .map(ligne -> "| `%s` | %s | %s |\n"
                                .formatted(ligne.getKey(), ligne.getValue(), dix.get(ligne.getKey())))
                        .collect(joining("", ENTETE, "")));
    }

    /** All that costs more at that size than is written, each with the statements that cost most. */
    List<String> ecarts(int taille, Map<String, Releve> mesures) {
        return rouges(mesures, (quoi, cout) -> ecart((taille == 1 ? une : dix).get(quoi), cout));
    }

    private static Stream<String> ecart(@Nullable Cout ecrit, Cout mesure) {
        return ecrit == null
                ? Stream.of("is not in the ledger: it costs " + mesure)
                : Arrays.stream(Part.values())
                        .filter(part -> part.depasse(mesure, ecrit, 1))
                        .map(part -> "%s %d, written %d".formatted(part.nom(), part.de(mesure), part.de(ecrit)));
    }

    /** What grew faster than the records, from the one measure to the other; the number of statements may not grow with them. */
    static List<String> croissances(Map<String, Releve> une, Map<String, Releve> dix) {
        return rouges(
                dix,
                (quoi, cout) -> Stream.ofNullable(une.get(quoi))
                        .map(Releve::cout)
                        .flatMap(avant -> Arrays.stream(Part.values())
                                .filter(part -> part.depasse(cout, avant, part == Part.ORDRES ? 1 : FOIS))
                                .map(part -> "%s %d, of %d with a tenth of the records"
                                        .formatted(part.nom(), part.de(cout), part.de(avant)))));
    }

    private static List<String> rouges(Map<String, Releve> mesures, BiFunction<String, Cout, Stream<String>> juge) {
        return mesures.entrySet().stream()
                .flatMap(mesure -> {
                    var dit = juge.apply(mesure.getKey(), mesure.getValue().cout())
                            .collect(joining("; "));
                    return dit.isEmpty()
                            ? Stream.empty()
                            : Stream.of(mesure.getKey() + ": " + dit
                                    + mesure.getValue().plusChers());
                })
                .toList();
    }
}
