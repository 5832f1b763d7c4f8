package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the checks of the schema permit, as the last migration that names them has it: no database is needed to ask. */
public final class ListesDuSchema {

    private static final Pattern CODE = Pattern.compile("'(\\w+)'");
    private static final Pattern LISTE = Pattern.compile("constraint (\\w+)\\s+check \\(\\w+ in \\(([^)]*)\\)");

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

    /** By the name of the check. */
    public static SortedMap<String, List<String>> toutes() throws IOException {
        var dernieres = new TreeMap<String, List<String>>();
        for (var migration : migrations()) {
            LISTE.matcher(migration.getContentAsString(UTF_8))
                    .results()
                    .forEach(une -> dernieres.put(une.group(1), codes(une.group(2))));
        }
        return dernieres;
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
