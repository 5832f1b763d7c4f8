package fr.estran.banc;

import static java.util.stream.Collectors.joining;

import fr.estran.banc.api.EpreuveDeLApi;
import fr.estran.banc.api.Juge;
import fr.estran.banc.api.Releve;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The API of a service that has the demonstration's records, asked for all that its own document says, and for everything else. */
@Command(name = "api", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverApi implements Callable<Integer> {

    private static final int GRAINES = 1_000_000;

    @Option(names = "--demandes", defaultValue = "10000", paramLabel = "N")
    private int demandes;

    @Option(names = "--graine", paramLabel = "N")
    private @Nullable Long graine;

    @Override
    public Integer call() throws Exception {
        var dite = graine == null ? new Random().nextInt(GRAINES) : graine;
        System.out.printf("Graine : %d%n", dite);
        try (var terrain = TerrainDeLApi.ouvrir()) {
            var juge = eprouver(terrain, demandes, dite);
            dire(juge.releve());
            juge.fautes().forEach(faute -> {
                System.out.printf("%nFAUTE, %d fois : %s%n", faute.fois(), faute.quoi());
                faute.exemples().forEach(exemple -> System.out.println("    " + exemple));
            });
            System.out.printf(
                    "%n%d demandes, %d sortes de fautes.%n",
                    juge.releve().demandes(), juge.fautes().size());
            return juge.fautes().isEmpty() ? 0 : 1;
        }
    }

    static Juge eprouver(TerrainDeLApi terrain, int demandes, long graine) throws Exception {
        var personnes = terrain.personnes();
        System.out.printf(
                "Cherché dans chaque réponse : %d choses que la ville sait de quelqu'un%n", personnes.combien());
        var epreuve = new EpreuveDeLApi(
                terrain.port(),
                TerrainDeLApi.HOTE,
                terrain.page("/api/v1/openapi.json"),
                terrain.cles(),
                personnes,
                graine);
        epreuve.parcourir(terrain::page);
        epreuve.parcourirPendant(terrain::publier);
        epreuve.presser();
        epreuve.demander(demandes);
        return epreuve.juge();
    }

    private static void dire(Releve releve) {
        System.out.println("\n| chemin | demandes | réponses | p50 (ms) | p95 (ms) |\n|---|---|---|---|---|");
        releve.parLieu()
                .forEach((lieu, statuts) -> System.out.println(String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %.1f | %.1f |",
                        lieu,
                        somme(statuts),
                        enMots(statuts),
                        releve.centile(lieu, 50),
                        releve.centile(lieu, 95))));
        System.out.println("\n| ce qui a été demandé | demandes | réponses |\n|---|---|---|");
        releve.parGenre()
                .forEach((genre, statuts) ->
                        System.out.println("| %s | %d | %s |".formatted(genre, somme(statuts), enMots(statuts))));
    }

    private static int somme(Map<Integer, Integer> statuts) {
        return statuts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String enMots(SortedMap<Integer, Integer> statuts) {
        return statuts.entrySet().stream()
                .map(statut -> (statut.getKey() == 0 ? "coupé" : statut.getKey()) + " : " + statut.getValue())
                .collect(joining(", "));
    }
}
