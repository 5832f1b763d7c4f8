package fr.estran.echanges.classeurs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The database refuses that somebody be in two places at once: a sheet that says so is wrong of an hour, not of a day. */
final class HeuresTues {

    private HeuresTues() {}

    /** @return of how many sessions the hour is not told */
    static int taire(Collection<SeanceEcrite> seances) {
        return seances.stream()
                .filter(seance -> seance.heureConnue() && !seance.conseiller.isEmpty())
                .collect(Collectors.groupingBy(seance -> seance.conseiller))
                .values()
                .stream()
                .mapToInt(HeuresTues::dUnConseiller)
                .sum();
    }

    private static int dUnConseiller(List<SeanceEcrite> siennes) {
        int tues = 0;
        var finies = new HashMap<LocalDate, Integer>();
        siennes.sort(Comparator.comparing((SeanceEcrite seance) -> seance.jour).thenComparing(SeanceEcrite::commence));
        for (var seance : siennes) {
            if (seance.commence() < finies.getOrDefault(seance.jour, 0)) {
                seance.taireLHeure();
                tues++;
            } else {
                finies.put(seance.jour, seance.commence() + seance.minutes());
            }
        }
        return tues;
    }
}
