package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two who do opposite things to the same place at the same moment. */
final class Croisements {

    private static final int FILS = 20;
    private static final int PRISE = 302;
    private static final int DEJA = 409;
    private static final int DELAI = 20;

    private final Terrain terrain;

    Croisements(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Two actions, taken in either order: nobody waits for ever, and both change or neither. */
    String enOrdreInverse(int tours) throws Exception {
        var une = terrain.atelier(1, false);
        var autre = terrain.atelier(1, false);
        Ensemble.<Integer>faire(FILS, fil -> () -> {
            for (var tour = 0; tour < tours; tour++) {
                changerLesDeux(fil % 2 == 0 ? List.of(une, autre) : List.of(autre, une), tour % 3 == 0);
            }
            return fil;
        });
        var capacite = terrain.compte(une).capacite();
        exiger(capacite == terrain.compte(autre).capacite(), "one changed without the other");
        exiger(capacite == 1 + FILS * (tours - (tours + 2) / 3), "%d places", capacite);
        return "%d fils x %d, 0 verrou mortel".formatted(FILS, tours);
    }

    private void changerLesDeux(List<ActionId> actions, boolean renoncer) {
        try {
            terrain.faire(() -> {
                terrain.verrouiller(actions);
                actions.forEach(action ->
                        terrain.changerPlaces(action, terrain.compte(action).capacite() + 1));
                if (renoncer) {
                    throw new Renonce();
                }
                return actions;
            });
        } catch (Renonce e) {
            // As was meant.
        }
    }

    private static final class Renonce extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** An offer is accepted, refused and runs out at one moment. */
    String surLeFil(int tours) throws Exception {
        for (var tour = 0; tour < tours; tour++) {
            var atelier = terrain.atelier(1, true);
            var premiere = seule(terrain.inscrire(atelier, null, "Riou"));
            var deuxieme = seule(terrain.inscrire(atelier, null, "Le Gall"));
            terrain.inscrire(atelier, null, "Kerbrat");
            terrain.annuler(premiere);
            terrain.echoir(atelier, DELAI);
            Ensemble.<Object>faire(3, rang -> () -> {
                TimeUnit.MILLISECONDS.sleep(DELAI);
                return switch (rang) {
                    case 0 -> terrain.accepter(deuxieme);
                    case 1 -> terrain.annuler(deuxieme);
                    default -> terrain.avancer(atelier);
                };
            });
            var compte = terrain.compte(atelier);
            exiger(compte.confirmees() + compte.proposees() == 1 && compte.prises() == 1, "%s", compte);
        }
        return "%d tours, une seule personne a la place".formatted(tours);
    }

    /** One person, twenty times, at each service. */
    String uneSeulePersonne() throws Exception {
        var atelier = terrain.atelier(3, false);
        var statuts = new TreeMap<Integer, Integer>();
        Ensemble.<Integer>faire(FILS, rang -> (Callable<Integer>)
                        () -> terrain.passant(rang).inscrire(atelier, "Riou").statusCode())
                .forEach(statut -> statuts.merge(statut, 1, Integer::sum));
        exiger(statuts.equals(Map.of(PRISE, 1, DEJA, FILS - 1)), "answers: %s", statuts);
        exiger(terrain.compte(atelier).prises() == 1, "%s", terrain.compte(atelier));
        return "reponses " + statuts;
    }

    /** What other services got wrong: see the four cases. */
    String lesBords() throws Exception {
        var atelier = terrain.atelier(1, true);
        var premiere = seule(terrain.inscrire(atelier, null, "Riou"));
        var deuxieme = seule(terrain.inscrire(atelier, null, "Le Gall"));
        var deux = Ensemble.<Verdict.Suite>faire(2, _ -> () -> terrain.annuler(premiere));
        exiger(Collections.frequency(deux, Verdict.Suite.FAIT) == 1, "cancelled: %s", deux);
        terrain.echoir(atelier, 0);
        terrain.avancer(atelier);
        exiger(terrain.revenir(deuxieme) == Verdict.Suite.FAIT, "back");
        exiger(terrain.accepter(deuxieme) == Verdict.Suite.FAIT, "took");
        var couple = (Enregistree) terrain.inscrire(atelier, null, "Kerbrat", "Morvan");
        terrain.annuler(deuxieme);
        exiger(terrain.compte(atelier).prises() == 0, "half a couple was called");
        terrain.changerPlaces(atelier, 2);
        couple.inscriptions().stream().map(InscriptionVue::id).forEach(terrain::accepter);
        terrain.changerPlaces(atelier, 1);
        var compte = terrain.compte(atelier);
        exiger(compte.confirmees() == 2 && compte.excedent() == 1, "%s", compte);
        return "double annulation, retour, couple, capacite abaissee";
    }

    /** Somebody holds the lock: who comes is told so before long, nothing is written, and other doors stay open. */
    String porteFermee(int secondes) throws Exception {
        var ferme = terrain.atelier(3, false);
        var ouvert = terrain.ailleursQue(ferme);
        var pris = new CountDownLatch(1);
        try (var fils = Executors.newCachedThreadPool()) {
            var tenu = fils.submit(() -> terrain.faire(() -> {
                terrain.verrouiller(List.of(ferme));
                pris.countDown();
                return dormir(secondes);
            }));
            pris.await();
            var depart = System.nanoTime();
            var reponses = Ensemble.<Integer>faire(30, rang -> (Callable<Integer>) () -> terrain.passant(rang)
                    .inscrire(rang < 28 ? ferme : ouvert, Noms.de(rang))
                    .statusCode());
            var duree = (System.nanoTime() - depart) / 1e9;
            exiger(reponses.subList(0, 28).stream().allMatch(statut -> statut == 503), "answers: %s", reponses);
            exiger(reponses.subList(28, 30).stream().allMatch(statut -> statut == PRISE), "answers: %s", reponses);
            exiger(duree < 5, "%.1f s", duree);
            tenu.get();
            exiger(terrain.compte(ferme).prises() == 0, "something was written");
            return "28 reponses polies, la derniere en %.1f s".formatted(duree);
        }
    }

    private static boolean dormir(int secondes) {
        try {
            TimeUnit.SECONDS.sleep(secondes);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static InscriptionId seule(Object resultat) {
        return ((Enregistree) resultat).inscriptions().getFirst().id();
    }
}
