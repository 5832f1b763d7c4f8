package fr.estran;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The wings as the code draws them, for the README: a row for each from the top down, and a picture of their arrows. */
final class Dessin {

    private final Map<String, Set<String>> usages = Plan.usages(Plan.flechesEntreAiles());
    private final Map<String, Integer> etages = new TreeMap<>();

    /** What stands under the heading of the section, as it must be written there. */
    static String desAiles() {
        var dessin = new Dessin();
        return Stream.of(
                        Stream.of("| Wing | What it is for | In it | It uses |", "|---|---|---|---|"),
                        dessin.ailes().map(dessin::rangee),
                        Stream.of("", "```mermaid", "flowchart TB"),
                        dessin.ailes().flatMap(dessin::traits),
                        Stream.of("```"))
                .flatMap(lignes -> lignes)
                .collect(joining("\n"));
    }

    private Stream<String> ailes() {
        var ailes = new TreeSet<String>();
        Plan.modules().stream().map(Plan::aile).forEach(ailes::add);
        return ailes.stream().sorted(Comparator.comparing(this::etage).reversed());
    }

    private String rangee(String aile) {
        var dedans = Plan.modules().stream()
                .filter(module -> module.startsWith(aile + "."))
                .map(module -> "`" + module.substring(aile.length() + 1) + "`")
                .collect(joining(" "));
        return "| `%s` | %s | %s | %s |"
                .formatted(aile, phrase(aile), dedans, String.join(" ", usages.getOrDefault(aile, Set.of())));
    }

    private static String phrase(String aile) {
        var source = Fichiers.lire(Sources.DOSSIER.resolve(aile).resolve("package-info.java"));
        return source.lines().findFirst().orElseThrow().replaceAll("^/\\*\\* | \\*/$", "");
    }

    /** To what stands right under it; what is reached by way of that is not drawn again. */
    private Stream<String> traits(String aile) {
        var directes = usages.getOrDefault(aile, Set.of());
        return directes.stream()
                .filter(vers ->
                        directes.stream().noneMatch(autre -> dessous(autre).contains(vers)))
                .map(vers -> "  %s --> %s".formatted(aile, vers));
    }

    private Set<String> dessous(String aile) {
        var dessous = new TreeSet<String>();
        usages.getOrDefault(aile, Set.of()).forEach(vers -> {
            dessous.add(vers);
            dessous.addAll(dessous(vers));
        });
        return dessous;
    }

    private int etage(String aile) {
        var connu = etages.get(aile);
        if (connu != null) {
            return connu;
        }
        var etage = 1
                + usages.getOrDefault(aile, Set.of()).stream()
                        .mapToInt(this::etage)
                        .max()
                        .orElse(0);
        etages.put(aile, etage);
        return etage;
    }
}
