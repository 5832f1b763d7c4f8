package fr.estran.banc.places;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/** The service, as {@code serve} starts it, in a JVM of its own that may be killed, on the database of this one. */
public final class ServiceAPart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final int TENTATIVE_MS = 20;

    /** As the launcher lays it out, its libraries beside it. */
    private static final String JAR = "estran.jar";

    private final int port;
    private final Map<String, String> base;
    private Process processus;

    private ServiceAPart(int port, Map<String, String> base) throws IOException {
        this.port = port;
        this.base = base;
        processus = lancer();
    }

    /** @param contexte of the application that started the database */
    public static ServiceAPart sur(ApplicationContext contexte) throws IOException {
        var application = contexte.getBean(JdbcConnectionDetails.class);
        var migration = contexte.getBean(FlywayConnectionDetails.class);
        return new ServiceAPart(
                portLibre(),
                Map.of(
                        // All who ask come from this machine.
                        "ESTRAN_FREINS_LARGESSE", "10000",
                        "ESTRAN_BASE_URL", application.getJdbcUrl(),
                        "ESTRAN_BASE_MOTDEPASSEAPPLICATION", application.getPassword(),
                        "ESTRAN_BASE_MOTDEPASSEMIGRATION", migration.getPassword()));
    }

    /** Whether it starts with what was learnt of it, as the launcher has it. */
    public static boolean appris() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-XX:AOTCache="));
    }

    public int port() {
        return port;
    }

    /** Once it answers. */
    public ServiceAPart pret() throws InterruptedException {
        var fin = System.nanoTime() + PATIENCE.toNanos();
        while (!repond()) {
            if (!processus.isAlive() || System.nanoTime() > fin) {
                throw new IllegalStateException("the service did not start");
            }
            TimeUnit.MILLISECONDS.sleep(TENTATIVE_MS);
        }
        return this;
    }

    /** As {@code kill -9} does. */
    void tuer() {
        processus.destroyForcibly();
        processus.onExit().join();
    }

    void relancer() throws IOException {
        processus = lancer();
    }

    @Override
    public void close() {
        tuer();
    }

    private boolean repond() throws InterruptedException {
        try {
            return new Passant(port, "localhost").lire("/connexion").statusCode() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * With the options of this JVM, which the launcher gave it as it gives them to a service, and with what was learnt of the jar
     * (ADR 0118): what is asked for first is answered as fast as after any start.
     */
    private Process lancer() throws IOException {
        var commande =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-agent"))
                .forEach(commande::add);
        commande.add("--enable-native-access=ALL-UNNAMED");
        var classes = System.getProperty("java.class.path");
        var jar = classes.split(File.pathSeparator, 2)[0];
        if (jar.endsWith(JAR)) {
            commande.addAll(List.of("-jar", jar));
        } else {
            commande.addAll(List.of("-cp", classes, "fr.estran.Application"));
        }
        commande.addAll(List.of("serve", "--port", "" + port));
        var lancement =
                new ProcessBuilder(commande).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        lancement.environment().putAll(base);
        var lance = lancement.start();
        // Whoever stops the bench stops the service too.
        Runtime.getRuntime().addShutdownHook(new Thread(lance::destroyForcibly));
        return lance;
    }

    private static int portLibre() throws IOException {
        try (var libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        }
    }
}
