package fr.estran.socle.taches;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.base.OrdreDuTravail;
import fr.estran.socle.base.OrdreDuTravail.Rang;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.TacheRepository.AFaire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds, in one statement for all jobs and all towns, at what is to be done, and has each job done in a thread of
 * its own: none waits for another. A command does its work and ends: only a service that stays up has this.
 *
 * <p>Rule: jobs apart.
 */
@Component
@ConditionalOnWebApplication
class Ordonnanceur implements SmartLifecycle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Ordonnanceur.class);

    /** Between two looks, at most: where nothing asks for more. */
    private static final Duration PAS = Duration.ofSeconds(5);

    /** How often it is noted that there was nothing to do. */
    private static final Duration RIEN = Duration.ofMinutes(1);

    /** What has begun is finished before the database goes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Tache> taches;
    private final Execution execution;
    private final RegistreDesTaches registre;
    private final Set<String> lancees = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> regardees = new HashMap<>();
    private final Set<String> sansRien = new HashSet<>();
    private @Nullable Fils fils;
    private long depart;
    private long derniereProlongation;
    private long dernierRien;

    private record Fils(ScheduledExecutorService veille, ExecutorService voies) {}

    Ordonnanceur(List<Tache> taches, Execution execution, RegistreDesTaches registre) {
        this.taches = taches;
        this.execution = execution;
        this.registre = registre;
    }

    @Override
    public synchronized void start() {
        registre.inscrire();
        depart = System.nanoTime();
        derniereProlongation = depart;
        dernierRien = depart;
        var pas = taches.stream()
                .map(tache -> tache.rythme().veille())
                .filter(Objects::nonNull)
                .reduce(PAS, (un, autre) -> un.compareTo(autre) < 0 ? un : autre)
                .toMillis();
        fils = new Fils(
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("veille").factory()),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name("tache-", 0).factory()));
        var _ = fils.veille().scheduleWithFixedDelay(this::regarder, pas, pas, TimeUnit.MILLISECONDS);
    }

    private void regarder() {
        try {
            var maintenant = System.nanoTime();
            prolonger(maintenant);
            distribuer(maintenant);
        } catch (RuntimeException | Error e) {
            if (!BaseMuette.enCause(e)) {
                JOURNAL.error("what is to be done could not be looked at; later", e);
            }
        }
    }

    private void prolonger(long maintenant) {
        var enCours = execution.enCours();
        if (!enCours.isEmpty() && ecoulee(derniereProlongation, maintenant, RegistreDesTaches.PROLONGATION)) {
            registre.prolonger(enCours);
            derniereProlongation = maintenant;
        }
    }

    private void distribuer(long maintenant) {
        var mures = taches.stream()
                .filter(tache ->
                        ecoulee(depart, maintenant, tache.rythme().premier()) && !lancees.contains(tache.code()))
                .toList();
        var veillees = mures.stream()
                .filter(tache -> aRegarder(tache, maintenant) && !tache.repos().enCours())
                .map(Tache::code)
                .toList();
        if (mures.isEmpty()) {
            return;
        }
        var aFaire = registre.aFaire(veillees);
        veillees.forEach(code -> regardees.put(code, maintenant));
        mures.forEach(tache -> lancer(tache, aFaire));
        veillees.stream().filter(code -> !lancees.contains(code)).forEach(sansRien::add);
        noterLeRien(maintenant);
    }

    private boolean aRegarder(Tache tache, long maintenant) {
        var veille = tache.rythme().veille();
        var avant = regardees.get(tache.code());
        return veille != null && (avant == null || ecoulee(avant, maintenant, veille));
    }

    private void lancer(Tache tache, List<AFaire> aFaire) {
        var siens =
                aFaire.stream().filter(un -> un.tache().equals(tache.code())).toList();
        if (siens.isEmpty() || tache.repos().enCours()) {
            return;
        }
        var villes = new ArrayList<StructureId>();
        for (var un : siens) {
            if (un.ville() == null) {
                lancer(tache, () -> execution.aSonHeure(tache));
                return;
            }
            villes.add(un.ville());
        }
        lancer(tache, () -> execution.pour(tache, villes));
    }

    /** In a thread of its own; what is under way is not begun a second time. */
    private void lancer(Tache tache, Supplier<Execution.Issue> faire) {
        lancees.add(tache.code());
        sansRien.remove(tache.code());
        Objects.requireNonNull(fils).voies().execute(() -> {
            try {
                var _ = OrdreDuTravail.auRang(Rang.TACHE, faire::get);
            } catch (RuntimeException | Error e) {
                if (!BaseMuette.enCause(e)) {
                    JOURNAL.error("what became of job {} could not be noted", tache.code(), e);
                }
            } finally {
                lancees.remove(tache.code());
            }
        });
    }

    /** Once a minute for all of them: a service at rest writes nothing else. */
    private void noterLeRien(long maintenant) {
        if (!sansRien.isEmpty() && ecoulee(dernierRien, maintenant, RIEN)) {
            registre.rienAFaire(List.copyOf(sansRien));
            sansRien.clear();
            dernierRien = maintenant;
        }
    }

    private static boolean ecoulee(long depuis, long maintenant, Duration duree) {
        return maintenant - depuis >= duree.toNanos();
    }

    @Override
    public synchronized void stop() {
        var tous = fils;
        fils = null;
        if (tous == null) {
            return;
        }
        tous.veille().shutdownNow();
        tous.voies().shutdown();
        try {
            if (!tous.voies().awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                JOURNAL.warn("jobs that have not ended are stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return fils != null;
    }
}
