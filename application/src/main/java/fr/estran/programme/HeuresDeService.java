package fr.estran.programme;

import fr.estran.territoire.JoursFeries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hours in which the service answers: those in which a delay runs. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HeuresDeService {

    private static final int JOURS_AU_PLUS = 366;

    /** @param jour from 1, Monday, to 7 */
    record Plage(int jour, LocalTime ouvre, LocalTime ferme) {}

    private final HeuresDeServiceRepository repository;

    HeuresDeService(HeuresDeServiceRepository repository) {
        this.repository = repository;
    }

    /**
     * The moment at which so many open hours have gone by since {@code depart}. A service that never opens counts all
     * hours.
     */
    public Instant apres(Instant depart, int heures) {
        var plages = repository.plages();
        var fuseau = repository.fuseau();
        var reste = Duration.ofHours(heures);
        var jour = depart.atZone(fuseau).toLocalDate();
        for (var rang = 0; rang < JOURS_AU_PLUS; rang++, jour = jour.plusDays(1)) {
            for (var plage : duJour(plages, jour)) {
                var ouvre = plusTard(jour.atTime(plage.ouvre()).atZone(fuseau).toInstant(), depart);
                var ferme = jour.atTime(plage.ferme()).atZone(fuseau).toInstant();
                if (ouvre.isBefore(ferme)) {
                    var dure = Duration.between(ouvre, ferme);
                    if (dure.compareTo(reste) >= 0) {
                        return ouvre.plus(reste);
                    }
                    reste = reste.minus(dure);
                }
            }
        }
        return depart.plus(Duration.ofHours(heures));
    }

    /** The town's zone: that in which days are days. */
    public ZoneId fuseau() {
        return repository.fuseau();
    }

    /** None on a public holiday. */
    private static List<Plage> duJour(List<Plage> plages, LocalDate jour) {
        if (JoursFeries.nom(jour).isPresent()) {
            return List.of();
        }
        return plages.stream()
                .filter(plage -> plage.jour() == jour.getDayOfWeek().getValue())
                .toList();
    }

    private static Instant plusTard(Instant un, Instant autre) {
        return un.isAfter(autre) ? un : autre;
    }
}
