package fr.estran.ville.themes;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The habits of the town of the demonstration, as its records show them: its words are those of the software. */
@Service
public class FormesDeDemonstration {

    private final FormeRepository repository;

    FormesDeDemonstration(FormeRepository repository) {
        this.repository = repository;
    }

    /** Once: what was settled on screen since then is kept. */
    @Transactional
    public void poser() {
        if (repository.reglees().isEmpty()) {
            repository.ecrire(new FormeDAide(
                    TypeDAction.RDV_JEUDI,
                    true,
                    null,
                    null,
                    new Habitude(DayOfWeek.THURSDAY, LocalTime.of(17, 30), LocalTime.of(19, 0))));
        }
    }
}
