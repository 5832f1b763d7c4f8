package fr.estran.socle.base;

import fr.estran.socle.base.Lancement.Verrou;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, in a folder of our own, that lives as long as the application.
 *
 * <p>It listens on the loopback address alone, behind a password that only the owner of the folder can read.
 */
final class PostgresEmbarque implements AutoCloseable {

    static final String DONNEES = "donnees";

    /** A minute at the least: what a killed server left behind may still hold the memory that they shared. */
    private static final int ESSAIS = 60;

    private final Verrou verrou;
    private final Lancement lancement;
    private final ServeurTenu serveur;

    private PostgresEmbarque(Verrou verrou, Lancement lancement, ServeurTenu serveur) {
        this.verrou = verrou;
        this.lancement = lancement;
        this.serveur = serveur;
    }

    /**
     * @param dossier kept from one run to the next; made where it does not exist
     * @param durable whether a fact once committed outlives a power cut; a throw-away database does without, and gains speed
     */
    static PostgresEmbarque demarrer(Path dossier, boolean durable) {
        return demarrer(dossier, durable, ESSAIS);
    }

    /** @param essais how often a server that died is tried to be started again, a second apart */
    static PostgresEmbarque demarrer(Path dossier, boolean durable, int essais) {
        try {
            Files.createDirectories(dossier);
            var lieu = dossier.toRealPath();
            var verrou = Verrou.prendre(lieu);
            try {
                return demarrer(lieu, verrou, durable, essais);
            } catch (IOException | RuntimeException e) {
                verrou.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresEmbarque demarrer(Path lieu, Verrou verrou, boolean durable, int essais) throws IOException {
        var lancement = Lancement.dans(lieu, DONNEES, durable);
        verrou.arreterUnAncien(lancement.donnees());
        new InitDb(lancement).initialiser();
        Files.deleteIfExists(lieu.resolve("postgres.log"));
        return new PostgresEmbarque(verrou, lancement, ServeurTenu.lancer(lancement, verrou, essais));
    }

    Administrateur administrateur() {
        return lancement.administrateur();
    }

    Path donnees() {
        return lancement.donnees();
    }

    @Override
    public void close() {
        serveur.close();
        verrou.close();
    }

    /** The empty cluster, made at the first start of an embedded server. */
    record InitDb(Lancement lancement) {

        /** Where a cluster is made, or put back, before it takes its name: a crash in between leaves no half of one. */
        static final String EBAUCHE = "donnees.ebauche";

        void initialiser() throws IOException {
            if (Files.exists(lancement.donnees().resolve("PG_VERSION"))) {
                return;
            }
            var ebauche = lancement.lieu().resolve(EBAUCHE);
            BinairesPostgres.effacer(ebauche);
            creer(ebauche, lancement.durable() ? "--data-checksums" : "--no-sync");
            Renommage.durable(ebauche, lancement.donnees(), StandardCopyOption.ATOMIC_MOVE);
        }

        void creer(Path donnees, String... deplus) throws IOException {
            var commande = new ArrayList<>(List.of(
                    lancement.programme("initdb"),
                    "--pgdata=" + donnees,
                    "--username=" + Administrateur.NOM,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=fr-FR",
                    "--auth=scram-sha-256",
                    "--pwfile=" + lancement.lieu().resolve(Administrateur.MOT_DE_PASSE)));
            commande.addAll(List.of(deplus));
            lancement.sansRoot().executer(commande);
        }

        /** What a server wrote that waited for no disk is on it when this returns. */
        void synchroniser() throws IOException {
            lancement
                    .sansRoot()
                    .executer(List.of(lancement.programme("initdb"), "--sync-only", "--pgdata=" + lancement.donnees()));
        }
    }

    /** A server that is started again when it dies by itself, until it is closed; where it cannot be, the application leaves. */
    static final class ServeurTenu implements AutoCloseable {

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
}
