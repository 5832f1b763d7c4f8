package fr.estran.banc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fresh starts of the service, each in a JVM of its own, asked for what no browser sends from the moment at which its door
 * opens: sixteen at a time, whole requests and halves, beside somebody who signs in. One that leaves a single request without an
 * answer, that lets nobody in, or that does not end when it is told to, is dead.
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
            "POST /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=b",
            "GET /\u0001\u00ff\u00fe HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n");

    /** Begun, and left there by somebody who goes away: nothing is to be heard. */
    private static final List<String> MOITIES = List.of(
            "GET /connex",
            "GET /connexion HTTP/1.1\r\nHost: loc",
            "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300\r\n\r\ncourriel=");

    private static final String PAGE = DEMANDES.get(5);

    private static final String HOTE = "localhost";
    private static final String COURRIEL = "lou@exemple.fr";
    private static final String MOT_DE_PASSE = "girafe tournevis mandarine";

    @Option(names = "--departs", defaultValue = "100", paramLabel = "N")
    private int departs;

    @Option(names = "--secondes", defaultValue = "8", paramLabel = "N")
    private int secondes;

    /** Instead of those: what a start costs, so many times. */
    @Option(names = "--mesures", defaultValue = "0", paramLabel = "N")
    private int mesures;

    private int morts;

    /** A door that is shut before or after a word is an answer, to whoever sends half a sentence; nothing at all for so long is none. */
    private enum Suite {
        REPONSE,
        RACCROCHE,
        SILENCE
    }

    private record Bilan(AtomicLong premiere, Map<Suite, AtomicInteger> suites, AtomicInteger entrees) {

        Bilan() {
            this(new AtomicLong(-1), new EnumMap<>(Suite.class), new AtomicInteger());
            for (var suite : Suite.values()) {
                suites.put(suite, new AtomicInteger());
            }
        }

        int combien(Suite suite) {
            return Objects.requireNonNull(suites.get(suite)).get();
        }

        void noter(Suite suite, long depuis) {
            Objects.requireNonNull(suites.get(suite)).incrementAndGet();
            if (suite == Suite.REPONSE) {
                premiere.compareAndSet(-1, depuis);
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        if (mesures > 0) {
            return MesureDuDepart.dire(mesures);
        }
        var lieu = Files.createTempDirectory("estran-banc-");
        try {
            preparer(lieu);
            System.out.println(
                    "| départ | état | porte ouverte (s) | première réponse (ms) | réponses | raccrochées | silences"
                            + " | connexions | arrêt (s) |");
            System.out.println("|" + "---|".repeat(9));
            for (var rang = 1; rang <= departs; rang++) {
                System.out.println("| " + rang + " | " + partir(lieu) + " |");
            }
        } finally {
            FileSystemUtils.deleteRecursively(lieu);
        }
        System.out.println(departs - morts + " en vie sur " + departs);
        return morts == 0 ? 0 : 1;
    }

    /** A town, and somebody who may sign in. */
    private static void preparer(Path lieu) {
        try (var contexte = ServiceDuBanc.dans(base(lieu))) {
            var structure = StructureId.nouveau();
            StructureCourante.auNomDe(structure, () -> {
                contexte.getBean(TransactionOperations.class).executeWithoutResult(_ -> {
                    var structures = contexte.getBean(Structures.class);
                    structures.tenirAJour(
                            structure, new Structure("29999", HOTE, "Sainte-Mousse", null, "Europe/Paris", null));
                    structures.repondreA(structure, HOTE);
                });
                return contexte.getBean(Comptes.class)
                        .creer(COURRIEL, "Lou Exemple", Roles.de(Role.CONSEILLER), null, MOT_DE_PASSE);
            });
        }
    }

    private String partir(Path lieu) throws Exception {
        var port = ServiceDuBanc.portLibre();
        var debut = System.nanoTime();
        var service = lancer(lieu, port);
        try {
            attendre(service, port, debut);
            var ouverture = depuis(debut);
            var bilan = assaillir(port);
            var vivant = demander(port, PAGE) == Suite.REPONSE
                    && bilan.combien(Suite.SILENCE) == 0
                    && bilan.entrees().get() > 0;
            var arret = arreter(service);
            if (!vivant || arret < 0) {
                morts++;
            }
            return String.format(
                    Locale.ROOT,
                    "%s | %.1f | %d | %d | %d | %d | %d | %.1f",
                    vivant ? arret < 0 ? "ne s'arrête pas" : "en vie" : "MORT",
                    ouverture / 1e3,
                    bilan.premiere().get(),
                    bilan.combien(Suite.REPONSE),
                    bilan.combien(Suite.RACCROCHE),
                    bilan.combien(Suite.SILENCE),
                    bilan.entrees().get(),
                    arret / 1e3);
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    private static void attendre(Process service, int port, long debut) throws InterruptedException {
        while (!ouverte(port)) {
            if (!service.isAlive() || depuis(debut) > OUVERTURE.toMillis()) {
                throw new IllegalStateException("the service did not start");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Bilan assaillir(int port) throws InterruptedException {
        var debut = System.nanoTime();
        var bilan = new Bilan();
        try (ExecutorService fils = Executors.newFixedThreadPool(ENSEMBLE + 1)) {
            for (var fil = 0; fil < ENSEMBLE; fil++) {
                var rang = fil;
                fils.execute(() -> {
                    for (var essai = rang; depuis(debut) < secondes * 1000L; essai++) {
                        bilan.noter(demander(port, DEMANDES.get(essai % DEMANDES.size())), depuis(debut));
                        commencer(port, MOITIES.get(essai % MOITIES.size()));
                    }
                });
            }
            fils.execute(() -> {
                do {
                    bilan.entrees().addAndGet(entrer(port));
                } while (depuis(debut) < secondes * 1000L);
            });
        }
        return bilan;
    }

    /** @return 1 where whoever has an account gets in */
    private static int entrer(int port) {
        try (var visiteur = new VisiteurDuBanc(port, HOTE)) {
            visiteur.entrer(COURRIEL, MOT_DE_PASSE);
            return visiteur.demander("/equipe") == 200 ? 1 : 0;
        } catch (IOException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
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

    private static Suite demander(int port, String demande) {
        try (var prise = new Socket()) {
            var patience = (int) PATIENCE.toMillis();
            prise.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patience);
            prise.setSoTimeout(patience);
            prise.getOutputStream().write(demande.getBytes(ISO_8859_1));
            return prise.getInputStream().read() >= 0 ? Suite.REPONSE : Suite.RACCROCHE;
        } catch (SocketTimeoutException | ConnectException e) {
            return Suite.SILENCE;
        } catch (IOException e) {
            return Suite.RACCROCHE;
        }
    }

    private static void commencer(int port, String moitie) {
        try (var prise = new Socket(InetAddress.getLoopbackAddress(), port)) {
            prise.getOutputStream().write(moitie.getBytes(ISO_8859_1));
        } catch (IOException e) {
            // It is of whole requests that answers are counted.
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
        lancement.environment().put("ESTRAN_BASE_DOSSIER", base(lieu).toString());
        lancement.environment().remove("ESTRAN_BASE_URL");
        var lance = lancement.start();
        Runtime.getRuntime().addShutdownHook(new Thread(lance::destroyForcibly));
        return lance;
    }

    private static Path base(Path lieu) {
        return lieu.resolve("postgres");
    }
}
