package fr.estran.rendezvous;

import fr.estran.commun.ActionId;
import fr.estran.disponibilites.ActionsIndividuelles;
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
