package fr.estran.socle.base;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is started again when it dies by itself, until it is closed; where it cannot be, the application leaves. */
final class ServeurTenu implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServeurTenu.class);

    private static final int PAUSE_MS = 1000;

    /** One that dies sooner after it came back was not really back. */
    private static final long BIEN_REVENU_NS = TimeUnit.SECONDS.toNanos(10);

    private final Lancement lancement;
    private final Verrou verrou;
    private final int essais;
    private Veilleur veilleur;
    private int faits;
    private @Nullable Long revenuA;
    private volatile boolean ferme;

    private ServeurTenu(Lancement lancement, Verrou verrou, int essais, Veilleur veilleur) {
        this.lancement = lancement;
        this.verrou = verrou;
        this.essais = essais;
        this.veilleur = veilleur;
    }

    static ServeurTenu lancer(Lancement lancement, Verrou verrou, int essais) throws IOException {
        var tenu = new ServeurTenu(lancement, verrou, essais, lancement.lancer(verrou, () -> false));
        tenu.surveiller();
        return tenu;
    }

    private synchronized void surveiller() {
        veilleur.processus()
                .onExit()
                .thenRunAsync(
                        this::relever,
                        tache -> Thread.ofPlatform().daemon().name("base").start(tache));
    }

    /** The code tells whoever looks after the service that it did not end as asked, and is to be started again. */
    private void relever() {
        var releve = false;
        try {
            releve = estReleve();
        } finally {
            if (!releve) {
                log.error("the database server cannot be started again: the application leaves");
                System.exit(1);
            }
        }
    }

    private synchronized boolean estReleve() {
        if (revenuA == null || System.nanoTime() - revenuA > BIEN_REVENU_NS) {
            faits = 0;
        }
        while (!ferme && faits < essais) {
            if (faits++ > 0) {
                patienter();
            }
            if (!ferme && estRelance()) {
                return true;
            }
        }
        return ferme;
    }

    /** Whatever keeps it from starting may be over the next time. */
    private boolean estRelance() {
        try {
            log.error("the database server has died: it is started again");
            veilleur = lancement.lancer(verrou, () -> ferme);
            revenuA = System.nanoTime();
            surveiller();
            log.warn("the database server is back");
            return true;
        } catch (IOException | RuntimeException e) {
            log.warn("the database server does not start yet", e);
            return false;
        }
    }

    /** Lets whoever closes come in between. */
    private void patienter() {
        try {
            wait(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ferme = true;
        }
    }

    /** A server that is being started is no longer waited for. */
    @Override
    public void close() {
        ferme = true;
        synchronized (this) {
            notifyAll();
            veilleur.close();
        }
    }
}
