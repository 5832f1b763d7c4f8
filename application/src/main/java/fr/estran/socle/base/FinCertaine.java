package fr.estran.socle.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A stop that comes to its end: once one has begun, the process leaves within a limit, whatever holds it back. What that takes
 * is loaded and waits from the start: in a process that hangs, nothing more may be had.
 */
public final class FinCertaine {

    /** More than what has begun is given to end (20 s), less than whoever stops the service waits (60 s). */
    private static final Duration LIMITE = Duration.ofSeconds(40);

    /** Of sysexits.h: a fault inside. Whoever looks after the service starts it anew. */
    static final int BLOQUE = 70;

    private FinCertaine() {}

    public static void promettre() {
        promettre(LIMITE);
    }

    static void promettre(Duration limite) {
        var demandee = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("fin").start(() -> finir(demandee, limite));
        Runtime.getRuntime().addShutdownHook(new Thread(demandee::countDown, "fin-demandee"));
        dire("");
    }

    private static void finir(CountDownLatch demandee, Duration limite) {
        try {
            demandee.await();
            Thread.sleep(limite);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dire("the service did not end in time: it is cut off\n");
        Runtime.getRuntime().halt(BLOQUE);
    }

    /** Past all that whoever hangs may hold: loggers, System.err. */
    static void dire(String phrase) {
        try {
            new FileOutputStream(FileDescriptor.err).write(phrase.getBytes(UTF_8));
        } catch (IOException e) {
            // Nobody listens.
        }
    }
}
