package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.EnFile;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why nobody of a waiting list is called: said from the very facts by which it is decided. */
final class Pourquoi {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private Pourquoi() {}

    /** @param proposees offers that are open */
    static List<String> dire(ActionDite dite, List<EnFile> file, List<InscriptionVue> proposees, Instant maintenant) {
        var places = dite.places();
        if (places == null || file.isEmpty()) {
            return List.of();
        }
        if (!dite.action().aVenir(maintenant)) {
            return List.of(MESSAGES.dire("pourquoi.commencee"));
        }
        var raisons = new ArrayList<String>();
        var libres = places.restantes() + places.gardees();
        if (places.prises() > places.capacite()) {
            raisons.add(MESSAGES.dire("pourquoi.excedent", Map.of("n", places.prises() - places.capacite())));
        } else if (libres == 0) {
            raisons.add(MESSAGES.dire("pourquoi.aucune_place", Map.of("capacite", places.capacite())));
        }
        if (!proposees.isEmpty()) {
            raisons.add(MESSAGES.dire("pourquoi.propositions", Map.of("n", proposees.size())));
        }
        gardees(dite, places, file, raisons);
        if (libres > 0) {
            file.stream()
                    .filter(groupe -> groupe.places() > libresPour(groupe, places))
                    .filter(groupe -> groupe.places() > 1)
                    .findFirst()
                    .ifPresent(groupe -> raisons.add(MESSAGES.dire(
                            "pourquoi.ensemble", Map.of("n", groupe.places(), "libres", libresPour(groupe, places)))));
        }
        if (raisons.isEmpty()) {
            raisons.add(MESSAGES.dire("pourquoi.bientot"));
        }
        return raisons;
    }

    private static void gardees(ActionDite dite, PlacesRestantes places, List<EnFile> file, List<String> raisons) {
        var jusquAu = dite.action().gardeesJusquAu();
        if (places.gardees() > 0 && jusquAu != null && file.stream().anyMatch(groupe -> !groupe.auGuichet())) {
            raisons.add(MESSAGES.dire("pourquoi.gardees", Map.of("n", places.gardees(), "jour", Jours.dire(jusquAu))));
        }
    }

    private static int libresPour(EnFile groupe, PlacesRestantes places) {
        return places.restantes() + (groupe.auGuichet() ? places.gardees() : 0);
    }
}
