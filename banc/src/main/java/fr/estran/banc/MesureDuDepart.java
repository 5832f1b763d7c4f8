package fr.estran.banc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What a start costs whoever types the command: from {@code ./estran} to the first page that is served and to the sentence that
 * names its address, in seconds and in seconds of the processor; then what the process holds once it is at rest.
 *
 * @param racine the folder of Estran, whose launcher is the one that is tried
 * @param lieu where its services keep what they write: nothing of it is anybody's
 */
record MesureDuDepart(Path racine, Path lieu) {

    private static final String DEMARREE = "Ctrl+C";
    private static final long PATIENCE_MS = TimeUnit.MINUTES.toMillis(10);

    private static final Pattern GENRE =
            Pattern.compile("-\\s+([A-Z][A-Za-z ]+) \\(reserved=\\d+KB, committed=(\\d+)KB");

    /** @return the exit code */
    static int dire(int fois) throws IOException, InterruptedException {
        var racine = Path.of(System.getProperty("estran.racine", "."));
        var lieu = Files.createTempDirectory("estran-banc-");
        try {
            Files.createSymbolicLink(lieu.resolve("donnees"), racine.resolve("donnees"));
            new MesureDuDepart(racine, lieu).mesurer(fois);
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        return 0;
    }

    /** The first demonstration finds nothing in its folder; what it left, the others and the service find. */
    private void mesurer(int fois) throws IOException, InterruptedException {
        System.out.println(
                "| commande | première page (s) | annoncée (s) | processeur, à la page (s) | à l'annonce (s) |"
                        + " au repos (s) | Java au repos (Mo) | base au repos (Mo) | fils |");
        System.out.println("|" + "---|".repeat(9));
        System.out.println(partir("demo, la première fois", "demo"));
        for (var commande : List.of("demo", "serve")) {
            for (var rang = 0; rang < fois; rang++) {
                System.out.println(partir(commande, commande));
            }
        }
        System.out.println();
        System.out.println("| mémoire de serve au repos, selon la JVM | Mo |");
        System.out.println("|---|---|");
        genres().forEach(System.out::println);
    }

    private String partir(String nom, String commande) throws IOException, InterruptedException {
        try (var service = lancer(commande)) {
            var page = service.servir();
            var aLaPage = service.processeur();
            var annonce = service.annoncer();
            var aLAnnonce = service.processeur();
            var auRepos = service.reposer();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %d | %d |",
                    nom,
                    page / 1e3,
                    annonce / 1e3,
                    aLaPage,
                    aLAnnonce,
                    auRepos,
                    memoire(service.java().pid(), "Rss:"),
                    service.base().mapToLong(pid -> memoire(pid, "Pss:")).sum(),
                    fils(service.java().pid()));
        }
    }

    /** To be told them apart, the JVM counts each of its allocations: a run of its own, of which no time is told. */
    private List<String> genres() throws IOException, InterruptedException {
        try (var service = lancer("serve", "-XX:NativeMemoryTracking=summary")) {
            service.annoncer();
            service.reposer();
            var jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            "" + service.java().pid(),
                            "VM.native_memory",
                            "summary",
                            "scale=KB")
                    .start();
            var dit = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
            return GENRE.matcher(dit)
                    .results()
                    .filter(genre -> Long.parseLong(genre.group(2)) >= 1024)
                    .map(genre -> "| %s | %d |".formatted(genre.group(1), Long.parseLong(genre.group(2)) / 1024))
                    .toList();
        }
    }

    private Lance lancer(String commande, String... options) throws IOException {
        var port = ServiceDuBanc.portLibre();
        var journal = lieu.resolve("journal-" + port);
        var toutes = new ArrayList<>(List.of(options));
        toutes.add("-Destran.racine=" + lieu);
        var lancement = new ProcessBuilder(racine.resolve("estran").toString(), commande, "--port", "" + port)
                .directory(lieu.toFile())
                .redirectErrorStream(true)
                .redirectOutput(journal.toFile());
        lancement.environment().put("ESTRAN_JAVA_OPTS", String.join(" ", toutes));
        lancement.environment().remove("ESTRAN_BASE_URL");
        lancement
                .environment()
                .put("ESTRAN_BASE_DOSSIER", lieu.resolve("var/demo/postgres").toString());
        var debut = System.nanoTime();
        var lance = lancement.start();
        Runtime.getRuntime().addShutdownHook(new Thread(lance::destroyForcibly));
        return new Lance(lance, port, journal, debut);
    }

    /** @param quoi all that it holds in memory, or, of what several hold together, its share; in MB */
    private static long memoire(long pid, String quoi) {
        return lignes(Path.of("/proc/" + pid + "/smaps_rollup"))
                .filter(ligne -> ligne.startsWith(quoi))
                .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static long fils(long pid) throws IOException {
        try (var fils = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return fils.count();
        }
    }

    private static Stream<String> lignes(Path fichier) {
        try {
            return Files.readAllLines(fichier).stream();
        } catch (IOException e) {
            return Stream.of(); // It ended meanwhile.
        }
    }

    /** A service that was started, and what it has done since. */
    private record Lance(Process java, int port, Path journal, long debut) implements AutoCloseable {

        private static final double CALME = 0.1;

        /** @return when the first page was served, in ms */
        long servir() throws InterruptedException {
            try (var visiteur = new VisiteurDuBanc(port, "localhost")) {
                while (!sert(visiteur)) {
                    patienter();
                }
            }
            return depuis();
        }

        private static boolean sert(VisiteurDuBanc visiteur) throws InterruptedException {
            try {
                return visiteur.demander("/programme") == 200;
            } catch (IOException e) {
                return false;
            }
        }

        /** @return when it said that it is there, in ms */
        long annoncer() throws InterruptedException {
            while (lignes(journal).noneMatch(ligne -> ligne.contains(DEMARREE))) {
                patienter();
            }
            return depuis();
        }

        /** @return what it has used of the processor when it uses no more */
        double reposer() throws InterruptedException {
            var avant = -1.0;
            var utilise = processeur();
            while (utilise - avant > CALME && depuis() < PATIENCE_MS) {
                TimeUnit.SECONDS.sleep(5);
                avant = utilise;
                utilise = processeur();
            }
            return utilise;
        }

        private void patienter() throws InterruptedException {
            if (!java.isAlive() || depuis() > PATIENCE_MS) {
                throw new IllegalStateException(
                        "the service did not start: " + lignes(journal).toList());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }

        private long depuis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
        }

        Stream<Long> base() {
            return java.descendants().map(ProcessHandle::pid);
        }

        /** Of all of its processes and of those that have ended, in seconds: in hundredths, as Linux counts them. */
        double processeur() {
            return Stream.concat(Stream.of(java.pid()), base())
                            .flatMap(pid -> lignes(Path.of("/proc/" + pid + "/stat")))
                            .map(ligne ->
                                    ligne.substring(ligne.lastIndexOf(')') + 2).split(" "))
                            .mapToLong(champs -> Stream.of(11, 12, 13, 14)
                                    .mapToLong(champ -> Long.parseLong(champs[champ]))
                                    .sum())
                            .sum()
                    / 100.0;
        }

        @Override
        public void close() {
            java.destroy();
            try {
                java.waitFor(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            java.destroyForcibly();
        }
    }
}
