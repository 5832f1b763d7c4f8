package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.socle.commun.ActionId;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/**
 * The control: without the lock and without the guard of the database, a place is promised twice. With the guard alone, it
 * is not, and who comes too close is asked to try again.
 */
final class SansGarde implements Epreuve {

    private static final int PLACES = 3;
    private static final int PERSONNES = 200;
    private static final int TOURS = 20;
    private static final int PRISE = 302;
    private static final int REFUSEE = 503;

    private final Terrain terrain;
    private final Garde garde;

    /** The guard of the database. */
    interface Garde {

        void garder(boolean oui);
    }

    /** @param terrain whose services have no lock */
    SansGarde(Terrain terrain, Garde garde) {
        this.terrain = terrain;
        this.garde = garde;
    }

    @Override
    public String tenter() throws Exception {
        garde.garder(false);
        var tours = 0;
        var trop = 0;
        try {
            while (trop == 0 && tours < TOURS) {
                var atelier = terrain.atelier(PLACES, false);
                demander(atelier, Set.of(PRISE));
                trop = terrain.compte(atelier).confirmees() - PLACES;
                tours++;
            }
        } finally {
            garde.garder(true);
        }
        exiger(trop > 0, "nothing was promised twice in %d rounds: this proves nothing", tours);
        var gardees = new TreeMap<Integer, Integer>();
        for (var tour = 0; tour < TOURS && !gardees.containsKey(REFUSEE); tour++) {
            var atelier = terrain.atelier(PLACES, false);
            demander(atelier, Set.of(PRISE, REFUSEE))
                    .forEach((statut, combien) -> gardees.merge(statut, combien, Integer::sum));
            exiger(terrain.compte(atelier).prises() <= PLACES, "the guard let more through");
        }
        exiger(gardees.containsKey(REFUSEE), "the guard had nothing to refuse: this proves nothing");
        return "sans garde, %d de trop au tour %d ; avec elle, 0 (reponses %s)".formatted(trop, tours, gardees);
    }

    private TreeMap<Integer, Integer> demander(ActionId atelier, Set<Integer> permis) throws Exception {
        var statuts = new TreeMap<Integer, Integer>();
        Ensemble.<Integer>faire(PERSONNES, rang -> (Callable<Integer>) () ->
                        terrain.passant(rang).inscrire(atelier, Noms.de(rang)).statusCode())
                .forEach(statut -> statuts.merge(statut, 1, Integer::sum));
        exiger(permis.containsAll(new TreeSet<>(statuts.keySet())), "answers: %s", statuts);
        return statuts;
    }
}
