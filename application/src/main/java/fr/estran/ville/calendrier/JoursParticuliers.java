package fr.estran.ville.calendrier;

import fr.estran.socle.temps.Calendrier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the town that are not like the others, for whoever asks whether something goes on then. */
@Service
@Transactional(readOnly = true)
public class JoursParticuliers {

    private final VacancesRepository vacances;
    private final FeriesDeLaVille feries;

    JoursParticuliers(VacancesRepository vacances, FeriesDeLaVille feries) {
        this.vacances = vacances;
        this.feries = feries;
    }

    public Calendrier lire() {
        var scolaires = vacances.toutes().stream()
                .map(unes -> new Calendrier.Vacances(unes.premierJour(), unes.dernierJour()))
                .toList();
        return new Calendrier(scolaires, feries.lire()::comprennent);
    }
}
