package fr.estran.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a session is held, within one local day, where, and by whom. */
record Creneau(
        LocalDate jour,
        LocalTime debut,
        LocalTime fin,
        @Nullable UUID lieu,
        List<UUID> conseillers,
        List<UUID> benevoles) {

    Creneau {
        conseillers = conseillers.stream().distinct().sorted().toList();
        benevoles = benevoles.stream().distinct().sorted().toList();
    }

    Instant commence(ZoneId fuseau) {
        return jour.atTime(debut).atZone(fuseau).toInstant();
    }

    Instant finit(ZoneId fuseau) {
        return jour.atTime(fin).atZone(fuseau).toInstant();
    }

    /** Whether clocks show its hours on that day: in spring, an hour is skipped. */
    boolean existe(ZoneId fuseau) {
        var regles = fuseau.getRules();
        return !regles.getValidOffsets(jour.atTime(debut)).isEmpty()
                && !regles.getValidOffsets(jour.atTime(fin)).isEmpty()
                && commence(fuseau).isBefore(finit(fuseau));
    }

    Creneau decale(long jours) {
        return au(jour.plusDays(jours));
    }

    Creneau au(LocalDate autreJour) {
        return new Creneau(autreJour, debut, fin, lieu, conseillers, benevoles);
    }

    Creneau avecConseillers(List<UUID> autres) {
        return new Creneau(jour, debut, fin, lieu, autres, benevoles);
    }

    Creneau sansPersonne() {
        return new Creneau(jour, debut, fin, lieu, List.of(), List.of());
    }
}
