package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the checks of the schema permit, as the last migration that names them has it: no database is needed to ask. */
public final class ListesDuSchema {

    private static final Pattern CODE = Pattern.compile("'(\\w+)'");

    private ListesDuSchema() {}

    public static List<String> permises(String controle) throws IOException {
        var pattern = Pattern.compile("constraint " + controle + "\\s+check \\(\\w+ in \\(([^)]*)\\)");
        var derniere = "";
        for (var migration : migrations()) {
            var trouvees = pattern.matcher(migration.getContentAsString(UTF_8));
            while (trouvees.find()) {
                derniere = trouvees.group(1);
            }
        }
        return CODE.matcher(derniere).results().map(un -> un.group(1)).toList();
    }

    private static List<Resource> migrations() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                .sorted(Comparator.comparing(migration -> String.valueOf(migration.getFilename())))
                .toList();
    }
}
