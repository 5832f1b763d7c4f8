package fr.estran.inscriptions.maplace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.EnAttente;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.Servie;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.TropDAttente;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.places.Verdict.DUneDemande;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.base.OrdreDuTravail.Rang;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The turns of those who ask for a place on the web: each action in the order in which people came to it, four of them side by
 * side, and eight in all, so that a crowd leaves the database to others too. Whoever has waited for some seconds, or comes behind a
 * crowd, is told how many are before them, and comes back to see: their asking is done in its turn whether they look or not.
 *
 * <p>It decides on no place: that is the lock's. What waits is in the memory of this instance, and in the browser's page.
 *
 * <p>Rule: turns.
 */
@Component
class ToursDesDemandes implements SmartLifecycle {

    /** What becomes of somebody at the door. */
    sealed interface Attente {

        record Servie(Passage<DUneDemande> passage) implements Attente {}

        /** @param rang among those who wait for the same action; the first is next */
        record EnAttente(UUID tour, int rang) implements Attente {}

        /**
         * Nothing of it is kept.
         *
         * @param deLa too many come from the same place; else from everywhere
         */
        record TropDAttente(boolean deLa) implements Attente {}
    }

    /**
     * Who asks, for what, from where.
     *
     * @param navigateur by which the browser is known that may see what came of it
     * @param foyer empty where many may be behind one address
     */
    record Demandeur(StructureId ville, ActionId action, String navigateur, String foyer, EssaiDePlace essai) {}

    private static final int DE_FRONT = 4;
    private static final int EN_TOUT = 8;
    private static final int EN_ATTENTE = 1000;
    private static final int D_UN_FOYER = 12;

    /** For whoever is soon to be served, as a browser waits for a page; longer than the lock is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Behind so many, one is told at once: of what the server answers at a time (128), half is left to whoever reads. */
    private static final int AU_GUICHET = 56;

    /** For what has begun, when the service stops. */
    private static final Duration FIN = Duration.ofSeconds(10);

    /** Before others who stop, after the last pages are answered. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final Duration patience;
    private final List<Tour> file = new ArrayList<>();
    private final List<Tour> devant = new ArrayList<>();

    /** Those who were told that they wait, for as long as they may come back. */
    private final Cache<UUID, Tour> dits = Caffeine.newBuilder()
            .maximumSize(2L * EN_ATTENTE)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    private final ThreadPoolExecutor fils =
            new ThreadPoolExecutor(EN_TOUT, EN_TOUT, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

    @Autowired
    ToursDesDemandes() {
        this(PATIENCE);
    }

    /** @param patience how long somebody waits without being told their turn */
    ToursDesDemandes(Duration patience) {
        this.patience = patience;
        fils.allowCoreThreadTimeOut(true);
    }

    /** @param travail done in its turn, in the name of the town; it may outlast the request */
    Attente passer(Demandeur qui, Supplier<Passage<DUneDemande>> travail) {
        var tour = new Tour(qui, travail);
        boolean guichetPlein;
        synchronized (this) {
            if (file.size() >= EN_ATTENTE) {
                return new TropDAttente(false);
            }
            if (!qui.foyer().isEmpty() && siennes(qui.foyer()) >= D_UN_FOYER) {
                return new TropDAttente(true);
            }
            file.add(tour);
            appeler();
            guichetPlein = file.size() > AU_GUICHET;
        }
        return attendre(tour, guichetPlein ? Duration.ZERO : patience);
    }

    /** @return nothing where it is not known, or another browser's */
    Optional<Attente> suivre(UUID tour, String navigateur) {
        return sien(tour, navigateur).map(sien -> attendre(sien, Duration.ZERO));
    }

    /** What was typed, of one who waits or was served. */
    Optional<EssaiDePlace> essai(UUID tour, String navigateur) {
        return sien(tour, navigateur).map(sien -> sien.qui.essai());
    }

    /** How many wait for that action. */
    synchronized long enAttente(ActionId action) {
        return file.stream().filter(tour -> tour.qui.action().equals(action)).count();
    }

    private Optional<Tour> sien(UUID tour, String navigateur) {
        return Optional.ofNullable(dits.getIfPresent(tour))
                .filter(connu -> connu.qui.navigateur().equals(navigateur)
                        && StructureCourante.siConnue().equals(Optional.of(connu.qui.ville())));
    }

    private Attente attendre(Tour tour, Duration patience) {
        try {
            var passage = tour.passage
                    .copy()
                    .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            if (passage.isPresent()) {
                return new Servie(passage.get());
            }
            dits.put(tour.id, tour);
            return new EnAttente(tour.id, rang(tour));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException faute ? faute : e;
        }
    }

    private synchronized int rang(Tour tour) {
        var devantLui = file.subList(0, Math.max(0, file.indexOf(tour))).stream();
        return 1
                + (int) devantLui
                        .filter(autre -> autre.qui.action().equals(tour.qui.action()))
                        .count();
    }

    private long siennes(String foyer) {
        return file.stream().filter(tour -> tour.qui.foyer().equals(foyer)).count();
    }

    /** The first whose action is not crowded, and the next, until there is no room. */
    private void appeler() {
        for (var tour : List.copyOf(file)) {
            if (devant.size() == EN_TOUT) {
                return;
            }
            if (devant.stream().filter(tour::aCoteDe).count() < DE_FRONT) {
                file.remove(tour);
                devant.add(tour);
                fils.execute(() -> servir(tour));
            }
        }
    }

    private void servir(Tour tour) {
        try {
            var passage = OrdreDuTravail.auRang(
                    Rang.DEMANDE, () -> StructureCourante.auNomDe(tour.qui.ville(), tour.travail::get));
            tour.passage.complete(Optional.of(passage));
            if (passage instanceof Passage.Affluence<DUneDemande>) {
                fermer(tour, passage);
            }
        } catch (RuntimeException | Error e) {
            tour.passage.completeExceptionally(e);
        } finally {
            synchronized (this) {
                devant.remove(tour);
                appeler();
                notifyAll();
            }
        }
    }

    /** The places are being decided elsewhere: those behind are told so too, rather than wait for the same, one after the other. */
    private synchronized void fermer(Tour tour, Passage<DUneDemande> passage) {
        file.removeIf(autre -> autre.aCoteDe(tour) && autre.passage.complete(Optional.of(passage)));
    }

    @Override
    public void start() {
        // There is nothing to do before somebody comes.
    }

    /** What waits is done before the database goes, as far as there is time. */
    @Override
    public synchronized void stop() {
        var fin = System.nanoTime() + FIN.toNanos();
        try {
            for (var reste = fin - System.nanoTime(); !devant.isEmpty() && reste > 0; reste = fin - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, reste);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static final class Tour {

        private final UUID id = UUID.randomUUID();
        private final Demandeur qui;
        private final Supplier<Passage<DUneDemande>> travail;
        private final CompletableFuture<Optional<Passage<DUneDemande>>> passage = new CompletableFuture<>();

        private Tour(Demandeur qui, Supplier<Passage<DUneDemande>> travail) {
            this.qui = qui;
            this.travail = travail;
        }

        private boolean aCoteDe(Tour autre) {
            return qui.action().equals(autre.qui.action());
        }
    }
}
