package fr.estran.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/** Which migrations had landed at each commit, and as what, as Git tells it. */
record SchemasLandes(Path racine) {

    private static final String LIEU = "application/src/main/resources/db/migration";

    /**
     * The form of a database at a commit.
     *
     * @param migrations each with the digest of its text
     */
    record Schema(String commit, NavigableMap<MigrationVersion, String> migrations) {}

    Schema dernier() throws IOException, InterruptedException {
        return schema("HEAD");
    }

    /** Those that the last commits had: each once, under the commit that made it; the oldest first. */
    List<Schema> desDerniers(int commits) throws IOException, InterruptedException {
        var schemas = new ArrayList<Schema>();
        for (var commit : lignes("log", "-" + commits, "--format=%h")) {
            var schema = schema(commit);
            if (!schemas.isEmpty() && schemas.getLast().migrations().equals(schema.migrations())) {
                schemas.removeLast();
            }
            schemas.add(schema);
        }
        Collections.reverse(schemas);
        return schemas;
    }

    private Schema schema(String commit) throws IOException, InterruptedException {
        var migrations = new TreeMap<MigrationVersion, String>();
        for (var ligne : lignes("ls-tree", commit, LIEU + "/")) {
            var mots = ligne.split("\\s+", 4);
            var nom = mots[3].substring(LIEU.length() + 1);
            if (nom.startsWith("V")) {
                migrations.put(MigrationVersion.fromVersion(nom.substring(1).replaceFirst("__.*", "")), mots[2]);
            }
        }
        return new Schema(commit, migrations);
    }

    private List<String> lignes(String... commande) throws IOException, InterruptedException {
        var tout = new ArrayList<>(List.of("git", "-C", racine.toString()));
        tout.addAll(List.of(commande));
        return MachineNue.exiger(MachineNue.dire(tout.toArray(String[]::new)))
                .texte()
                .lines()
                .toList();
    }
}
