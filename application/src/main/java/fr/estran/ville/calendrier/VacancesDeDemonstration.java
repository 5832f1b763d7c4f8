package fr.estran.ville.calendrier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school holidays to come of the demonstration: its records end with the quarter, its planning does not. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class VacancesDeDemonstration {

    private final CalendrierScolaire calendrier;
    private final VacancesRepository repository;

    VacancesDeDemonstration(CalendrierScolaire calendrier, VacancesRepository repository) {
        this.calendrier = calendrier;
        this.repository = repository;
    }

    /** Those of the past are left as the records say them: the report is counted on these. */
    public void annoncer() {
        calendrier.livreesDePlus().stream()
                .filter(vacances -> vacances.premierJour().isAfter(calendrier.aujourdhui()))
                .forEach(repository::ajouter);
    }
}
