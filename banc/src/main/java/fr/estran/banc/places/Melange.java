package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Whatever may happen to places, at random and all at once: on the web at each service, and by the staff. At no moment is
 * more promised than there is, and the journal read again from its beginning gives what is there in the end.
 */
final class Melange implements Epreuve {

    private static final int CAPACITE = 5;
    private static final int MAINS = 12;
    private static final int COUPE = 0;

    private record Prise(Passant passant, InscriptionId inscription) {}

    private final Terrain terrain;
    private final Duration duree;
    private final Callable<Boolean> pendant;
    private final List<ActionId> ateliers;
    private final AtomicLong noms = new AtomicLong();
    private final Queue<Prise> prises = new ConcurrentLinkedQueue<>();
    private final ConcurrentSkipListMap<Integer, AtomicLong> reponses = new ConcurrentSkipListMap<>();
    private final List<String> pannes = new CopyOnWriteArrayList<>();
    private final List<String> coupures = new CopyOnWriteArrayList<>();

    /** @param pendant done beside the rest; whether a service is cut off by it */
    Melange(Terrain terrain, Duration duree, Callable<Boolean> pendant) {
        this.terrain = terrain;
        this.duree = duree;
        this.pendant = pendant;
        this.ateliers = IntStream.range(0, 6)
                .mapToObj(rang -> terrain.atelier(CAPACITE, rang % 2 == 0))
                .toList();
    }

    @Override
    public String tenter() throws Exception {
        var fin = System.nanoTime() + duree.toNanos();
        var regards = new AtomicLong();
        boolean coupe;
        // Of the system's own, as everywhere where beans are called: reflection by native calls (ADR 0118) pins a
        // virtual one to its carrier,
        // and on two cores two that wait for the database hold what would wake them.
        try (var fils = Executors.newCachedThreadPool()) {
            IntStream.range(0, MAINS).forEach(main -> fils.execute(() -> agir(new Random(main), fin)));
            var regard = fils.submit(() -> regarder(fin, regards));
            coupe = pendant.call();
            regard.get();
        }
        exiger(pannes.isEmpty(), "%d: %s", pannes.size(), new TreeSet<>(pannes));
        exiger(coupe || coupures.isEmpty(), "requests were cut off: %s", new TreeSet<>(coupures));
        ateliers.forEach(terrain::avancer);
        ateliers.forEach(this::relire);
        exiger(terrain.lire(BancRepository::deuxFois) == 0, "somebody has two places");
        exiger(terrain.lire(BancRepository::oubliees) == 0, "somebody waits for a place that is free");
        exiger(terrain.lire(BancRepository::messagesEnDouble) == 0, "a message is there twice");
        return "reponses %s, %d regards, journaux rejoues".formatted(reponses, regards.get());
    }

    private boolean regarder(long fin, AtomicLong regards) throws InterruptedException {
        while (System.nanoTime() < fin) {
            exiger(terrain.lire(BancRepository::actionsDebordees) == 0, "more is promised than there is");
            regards.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return true;
    }

    private void agir(Random hasard, long fin) {
        while (System.nanoTime() < fin) {
            try {
                noter(geste(hasard, ateliers.get(hasard.nextInt(ateliers.size()))));
            } catch (IOException e) {
                noter(COUPE);
                coupures.add(String.valueOf(e));
            } catch (PessimisticLockingFailureException e) {
                noter(503);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                pannes.add(e + " " + e.getCause());
            }
        }
    }

    private void noter(int statut) {
        reponses.computeIfAbsent(statut, _ -> new AtomicLong()).incrementAndGet();
        if (statut >= 500 && statut != 503) {
            pannes.add("status " + statut);
        }
    }

    /** @return the status of the answer */
    private int geste(Random hasard, ActionId atelier) throws IOException, InterruptedException {
        var tirage = hasard.nextInt(100);
        if (tirage < 45) {
            return inscrire(hasard, atelier);
        }
        if (tirage < 65) {
            return suite("annuler", hasard);
        }
        if (tirage < 75) {
            return suite("accepter", hasard);
        }
        if (tirage < 80) {
            return suite("revenir", hasard);
        }
        if (tirage < 88) {
            terrain.changerPlaces(atelier, hasard.nextInt(2, 2 * CAPACITE));
        } else if (tirage < 93) {
            terrain.inscrire(atelier, "promis", nom());
        } else {
            terrain.echoir(atelier, 0);
            terrain.avancer(atelier);
        }
        return 200;
    }

    private int inscrire(Random hasard, ActionId atelier) throws IOException, InterruptedException {
        var passant = terrain.passant(hasard.nextInt(2));
        var personnes = Math.max(1, hasard.nextInt(-2, 4));
        var statut = passant.inscrire(
                        atelier,
                        IntStream.range(0, personnes).mapToObj(_ -> nom()).toArray(String[]::new))
                .statusCode();
        if (statut == 302) {
            terrain.lire(base -> base.inscriptionsDe(passant.secret()))
                    .forEach(inscription -> prises.add(new Prise(passant, inscription)));
        }
        return statut;
    }

    /** By one who came some time ago, at whichever service. */
    private int suite(String geste, Random hasard) throws IOException, InterruptedException {
        var prise = prises.poll();
        if (prise == null) {
            return 200;
        }
        if (!geste.equals("annuler") || hasard.nextInt(4) == 0) {
            prises.add(prise);
        }
        return terrain.ailleurs(prise.passant(), hasard.nextInt(2))
                .poster(
                        "/ma-place/" + geste,
                        Map.of("inscription", prise.inscription().toString()))
                .statusCode();
    }

    private void relire(ActionId atelier) {
        var rejeu = Rejeu.de(CAPACITE, terrain.lire(base -> base.journal(atelier)));
        var compte = terrain.compte(atelier);
        exiger(rejeu.etats.equals(terrain.lire(base -> base.etats(atelier))), "the journal tells other states");
        exiger(
                rejeu.capacite == compte.capacite()
                        && rejeu.excedent == compte.excedent()
                        && rejeu.groupes == compte.groupes()
                        && rejeu.prises() == compte.prises(),
                "the journal ends at %d places and %d more, %d taken; there are %s",
                rejeu.capacite,
                rejeu.excedent,
                rejeu.prises(),
                compte);
    }

    private String nom() {
        return Noms.de(noms.incrementAndGet());
    }
}
