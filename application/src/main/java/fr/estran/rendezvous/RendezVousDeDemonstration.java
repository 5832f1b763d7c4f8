package fr.estran.rendezvous;

import fr.estran.commun.Identifiants;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the counsellors of the demonstration answer the telephone, beside the appointments that their programme holds already. */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class RendezVousDeDemonstration {

    private final PlageRepository plages;
    private final Clock horloge;

    RendezVousDeDemonstration(PlageRepository plages, Clock horloge) {
        this.plages = plages;
        this.horloge = horloge;
    }

    /** Once, in the name of a structure: what was changed on screen since then is kept. */
    public void poser() {
        var aujourdhui = LocalDate.now(horloge);
        if (!plages.depuis(LocalDate.EPOCH).isEmpty()) {
            return;
        }
        var jours = List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        var conseillers = plages.conseillers(aujourdhui);
        for (var rang = 0; rang < Math.min(jours.size(), conseillers.size()); rang++) {
            plages.ajouter(parTelephone(conseillers.get(rang).id(), jours.get(rang), aujourdhui));
        }
    }

    private static Plage parTelephone(UUID conseiller, DayOfWeek jour, LocalDate du) {
        return new Plage(
                Identifiants.nouveau(),
                conseiller,
                "",
                null,
                null,
                null,
                jour,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                du,
                null);
    }
}
