package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the checks of the schema permit, as the last migration that names them has it: no database is needed to ask. */
public final class ListesDuSchema {

    private static final Pattern CODE = Pattern.compile("'(\\w+)'");

    /** What adds a check that permits a list, or some of one, or one by what another column says; and what takes a check away. */
    private static final Pattern CONTROLE = Pattern.compile("drop constraint (?:if exists )?(?<ote>\\w+)"
            + "|constraint (?<nom>\\w+)\\s+check \\(\\s*(?:"
            + "\\w+ in \\((?<liste>[^)]*)\\)"
            + "|[\\w\\s()>]*? <@ array\\[(?<parmi>\\s*'[^]]*)]"
            + "|case \\w+(?<cas>(?:\\s+when '\\w+' then \\w+ in \\([^)]*\\))+)\\s+end)");

    private static final Pattern CAS = Pattern.compile("when '(\\w+)' then \\w+ in \\(([^)]*)\\)");

    private ListesDuSchema() {}

    public static List<String> permises(String controle) throws IOException {
        return toutes().getOrDefault(controle, List.of());
    }

    /** The names of the checks that permit all of these and whatever else, as the last migration that names each has it. */
    public static Set<String> quiPermettent(List<String> codes) throws IOException {
        var listes = toutes();
        listes.values().removeIf(permises -> !permises.containsAll(codes));
        return listes.keySet();
    }

    /** By the name of the check; where the list depends on what another column says, by that too: {@code check place}. */
    public static SortedMap<String, List<String>> toutes() throws IOException {
        var dernieres = new TreeMap<String, List<String>>();
        for (var migration : migrations()) {
            CONTROLE.matcher(migration.getContentAsString(UTF_8))
                    .results()
                    .forEach(controle -> suivre(controle, dernieres));
        }
        return dernieres;
    }

    private static void suivre(MatchResult controle, SortedMap<String, List<String>> dernieres) {
        var nom = controle.group(controle.group("ote") == null ? "nom" : "ote");
        dernieres.keySet().removeIf(connu -> connu.equals(nom) || connu.startsWith(nom + " "));
        Stream.of("liste", "parmi")
                .map(controle::group)
                .filter(Objects::nonNull)
                .forEach(liste -> dernieres.put(nom, codes(liste)));
        if (controle.group("cas") != null) {
            CAS.matcher(controle.group("cas"))
                    .results()
                    .forEach(un -> dernieres.put(nom + " " + un.group(1), codes(un.group(2))));
        }
    }

    private static List<String> codes(String liste) {
        return CODE.matcher(liste).results().map(un -> un.group(1)).toList();
    }

    private static List<Resource> migrations() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                .sorted(Comparator.comparing(migration -> String.valueOf(migration.getFilename())))
                .toList();
    }
}
