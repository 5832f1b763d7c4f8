package fr.estran.inscriptions.rendezvous;

import fr.estran.programme.planification.LectureDuProgramme.ActionsIndividuelles;
import fr.estran.socle.commun.ActionId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wherever the team comes across the action of an appointment, it is led to the appointment. */
@Component
@Transactional(readOnly = true)
class PageDuRendezVous implements ActionsIndividuelles {

    private final RendezVousRepository rendezVous;

    PageDuRendezVous(RendezVousRepository rendezVous) {
        this.rendezVous = rendezVous;
    }

    @Override
    public Optional<String> page(ActionId action) {
        return rendezVous.deLAction(action).map(inscription -> "/equipe/rendez-vous/" + inscription);
    }
}
