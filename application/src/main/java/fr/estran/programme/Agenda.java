package fr.estran.programme;

import fr.estran.commun.Periode;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of some days, in the order of their hours. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private final AgendaRepository repository;

    Agenda(AgendaRepository repository) {
        this.repository = repository;
    }

    /** Cancelled ones too: whoever counts on them must see it. */
    public List<SeancePrevue> du(Periode periode) {
        return repository.du(periode);
    }

    /** Over, and nobody has said yet whether they took place. */
    List<SeancePrevue> restees(Instant maintenant) {
        return repository.restees(maintenant);
    }
}
