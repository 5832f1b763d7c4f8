package fr.estran.accueil.ailleurs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Days of what comes back that were taken out, or written anew. */
record Ecartes(Set<Instant> instants, Set<LocalDate> jours) {

    static Ecartes aucun() {
        return new Ecartes(new HashSet<>(), new HashSet<>());
    }

    void noter(HeureDite heure) {
        if (heure.jour()) {
            jours.add(heure.la().toLocalDate());
        } else {
            instants.add(heure.instant());
        }
    }

    boolean contient(HeureDite heure) {
        return instants.contains(heure.instant()) || jours.contains(heure.la().toLocalDate());
    }
}
