package fr.estran;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of the schema, what the code does with them, and what {@code docs/lectures.md} says that it may. */
final class Lectures {

    static final Path LISTE = Path.of("../docs/lectures.md");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** In the list: whoever it is. */
    static final String CHACUN = "each module";

    private static final Pattern CREEE = Pattern.compile("(?m)^create (?:table|view) ([a-z_.]+)");
    private static final Pattern OTEE = Pattern.compile("(?m)^drop table ([a-z_.]+);");
    private static final Pattern RANGEE =
            Pattern.compile("(?m)^\\| (`[^|]+`|each module) \\| ([^|]+) \\|(?: ([^|]+) \\|)?$");
    private static final Pattern MOT = Pattern.compile("`([^`]+)`");

    private Lectures() {}

    /** A row of the list. */
    record Permise(String module, List<String> tables, String raison) {}

    /** What a module does with a table. */
    record Usage(String module, String table, boolean ecrit) {}

    static Set<String> tables() {
        var tables = new TreeSet<String>();
        for (var migration : Fichiers.sous(MIGRATIONS, ".sql")) {
            CREEE.matcher(Fichiers.lire(migration))
                    .results()
                    .map(creee -> creee.group(1))
                    .forEach(tables::add);
        }
        for (var migration : Fichiers.sous(MIGRATIONS, ".sql")) {
            OTEE.matcher(Fichiers.lire(migration))
                    .results()
                    .map(otee -> otee.group(1))
                    .forEach(tables::remove);
        }
        return tables;
    }

    static List<Permise> section(String titre) {
        var texte = Fichiers.lire(LISTE);
        var debut = texte.indexOf("\n## " + titre + "\n");
        var fin = texte.indexOf("\n## ", debut + 1);
        return RANGEE.matcher(texte.substring(debut, fin < 0 ? texte.length() : fin))
                .results()
                .map(Lectures::rangee)
                .toList();
    }

    private static Permise rangee(MatchResult rangee) {
        var raison = rangee.group(3);
        return new Permise(
                rangee.group(1).replace("`", ""),
                MOT.matcher(rangee.group(2)).results().map(mot -> mot.group(1)).toList(),
                raison == null ? "" : raison.strip());
    }

    /** Where a statement leaves a name to its caller, the names of tables that stand in that file are those. */
    static List<Usage> usages(Set<String> tables) {
        var usages = new ArrayList<Usage>();
        for (var source : Sources.TOUTES) {
            var dits = source.textes().stream()
                    .flatMap(texte -> TablesDites.dans(texte, tables).stream())
                    .distinct()
                    .toList();
            dits.forEach(dit -> usages.add(new Usage(source.module(), dit.table(), dit.ecrit())));
            dits.stream()
                    .filter(dit -> dit.table().equals(TablesDites.DONNEE))
                    .forEach(donnee -> source.textes().stream()
                            .filter(tables::contains)
                            .forEach(table -> usages.add(new Usage(source.module(), table, donnee.ecrit()))));
        }
        return usages.stream().distinct().toList();
    }
}
