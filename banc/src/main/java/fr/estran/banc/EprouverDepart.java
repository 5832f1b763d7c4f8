package fr.estran.banc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fresh starts of the service, each in a JVM of its own, asked for what no browser sends from the moment at which its door
 * opens: sixteen at a time, beside somebody who signs in. One that no longer answers, or that does not end when it is told to,
 * is dead.
 */
@Command(name = "depart", resourceBundle = "messages.banc", mixinStandardHelpOptions = true, sortOptions = false)
final class EprouverDepart implements Callable<Integer> {

    private static final int ENSEMBLE = 16;
    private static final Duration OUVERTURE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FIN = Duration.ofSeconds(60);

    /** What was seen to stop a service for good, what else is refused before any page, and what everybody asks for. */
    private static final List<String> DEMANDES = List.of(
            "GET /{ HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /a%2fb HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a{b\r\n\r\n",
            "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
            "GET /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "POST /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=b");

    @Option(names = "--departs", defaultValue = "100", paramLabel = "N")
    private int departs;

    @Option(names = "--secondes", defaultValue = "8", paramLabel = "N")
    private int secondes;

    private final AtomicInteger morts = new AtomicInteger();

    @Override
    public Integer call() throws Exception {
        var lieu = Files.createTempDirectory("estran-banc-");
        try {
            System.out.println("| départ | état | porte ouverte (s) | première réponse (ms) | réponses | arrêt (s) |");
            System.out.println("|---|---|---|---|---|---|");
            for (var rang = 1; rang <= departs; rang++) {
                System.out.println("| " + rang + " | " + partir(lieu) + " |");
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        System.out.println(departs - morts.get() + " en vie sur " + departs);
        return morts.get() == 0 ? 0 : 1;
    }

    private String partir(Path lieu) throws Exception {
        var port = portLibre();
        var debut = System.nanoTime();
        var service = lancer(lieu, port);
        try {
            while (!ouverte(port)) {
                if (!service.isAlive() || depuis(debut) > OUVERTURE.toMillis()) {
                    throw new IllegalStateException("the service did not start");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            var ouverture = depuis(debut);
            var premiere = new AtomicLong(-1);
            var reponses = assaillir(port, premiere);
            var vivant = demander(port, DEMANDES.get(5), PATIENCE);
            var arret = arreter(service);
            if (!vivant || arret < 0) {
                morts.incrementAndGet();
            }
            return String.format(
                    Locale.ROOT,
                    "%s | %.1f | %d | %d | %.1f",
                    vivant ? arret < 0 ? "ne s'arrête pas" : "en vie" : "MORT",
                    ouverture / 1e3,
                    premiere.get(),
                    reponses,
                    arret / 1e3);
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    /** @return how many were answered */
    private int assaillir(int port, AtomicLong premiere) throws InterruptedException {
        var debut = System.nanoTime();
        var reponses = new AtomicInteger();
        try (ExecutorService fils = Executors.newFixedThreadPool(ENSEMBLE)) {
            for (var fil = 0; fil < ENSEMBLE; fil++) {
                var rang = fil;
                fils.execute(() -> {
                    for (var essai = rang; depuis(debut) < secondes * 1000L; essai++) {
                        if (demander(port, DEMANDES.get(essai % DEMANDES.size()), PATIENCE)) {
                            premiere.compareAndSet(-1, depuis(debut));
                            reponses.incrementAndGet();
                        }
                    }
                });
            }
        }
        return reponses.get();
    }

    /** @return how long it took, in ms; below zero where it had to be killed */
    private static long arreter(Process service) throws InterruptedException {
        var debut = System.nanoTime();
        service.destroy();
        return service.waitFor(FIN.toSeconds(), TimeUnit.SECONDS) ? depuis(debut) : -1;
    }

    private static boolean ouverte(int port) {
        try (var prise = new Socket()) {
            prise.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean demander(int port, String demande, Duration patience) {
        try (var prise = new Socket()) {
            prise.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) patience.toMillis());
            prise.setSoTimeout((int) patience.toMillis());
            prise.getOutputStream().write(demande.getBytes(ISO_8859_1));
            return prise.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static long depuis(long debut) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
    }

    /** With the classes of this bench's own application, as {@code ./estran serve} starts it. */
    private static Process lancer(Path lieu, int port) throws IOException {
        var commande =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        commande.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp"));
        commande.add(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        commande.addAll(List.of("fr.estran.Application", "serve", "--port", "" + port));
        var lancement = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(lieu.resolve("journal").toFile());
        lancement
                .environment()
                .put("ESTRAN_BASE_DOSSIER", lieu.resolve("postgres").toString());
        lancement.environment().remove("ESTRAN_BASE_URL");
        var lance = lancement.start();
        Runtime.getRuntime().addShutdownHook(new Thread(lance::destroyForcibly));
        return lance;
    }

    private static int portLibre() throws IOException {
        try (var libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        }
    }
}
