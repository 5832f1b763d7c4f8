package fr.estran.enquetes;

import fr.estran.commun.Introuvable;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of the town, and the models that it keeps. */
@Service
@Transactional(readOnly = true)
public class Enquetes {

    private final EnqueteRepository repository;

    Enquetes(EnqueteRepository repository) {
        this.repository = repository;
    }

    /** The latest first, models apart at the end. */
    public List<Enquete> toutes() {
        return repository.toutes();
    }

    /** Throws {@link Introuvable} for what is no survey of this town. */
    public Enquete lire(EnqueteId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }
}
