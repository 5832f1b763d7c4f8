package fr.estran.base;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is started again when it dies by itself, until it is closed; where it cannot be, the application leaves. */
final class ServeurTenu implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServeurTenu.class);

    private static final int PAUSE_MS = 1000;

    private final Lancement lancement;
    private final Verrou verrou;
    private final int essais;
    private Veilleur veilleur;
    private boolean ferme;

    private ServeurTenu(Lancement lancement, Verrou verrou, int essais, Veilleur veilleur) {
        this.lancement = lancement;
        this.verrou = verrou;
        this.essais = essais;
        this.veilleur = veilleur;
    }

    static ServeurTenu lancer(Lancement lancement, Verrou verrou, int essais) throws IOException {
        var tenu = new ServeurTenu(lancement, verrou, essais, lancement.lancer(verrou));
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
        if (!estReleve()) {
            log.error("the database server cannot be started again: the application leaves");
            System.exit(1);
        }
    }

    private synchronized boolean estReleve() {
        for (int essai = 0; essai < essais && !ferme; essai++) {
            try {
                log.error("the database server has died: it is started again");
                veilleur = lancement.lancer(verrou);
                surveiller();
                log.warn("the database server is back");
                return true;
            } catch (IOException e) {
                log.warn("the database server does not start yet", e);
                patienter();
            }
        }
        return ferme;
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

    @Override
    public synchronized void close() {
        ferme = true;
        notifyAll();
        veilleur.close();
    }
}
