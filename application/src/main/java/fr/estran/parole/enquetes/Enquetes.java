package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Introuvable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * What remains of its forms was written: what was to leave for whom is no more.
     *
     * @param illisibles those that could not be opened
     * @param aujourdhui its last day, unless that was before; null where that is said already
     */
    @Transactional
    public void noterLeCompte(EnqueteId id, int repondants, int illisibles, @Nullable LocalDate aujourdhui) {
        repository.compter(id, repondants, illisibles, aujourdhui);
    }

    /** How many times somebody was asked. */
    public int sollicites(EnqueteId id) {
        return repository.sollicites(id);
    }

    /** Nothing of one that a folder only names. */
    public Optional<Enquete> trouver(EnqueteId id) {
        return repository.lire(id);
    }

    /** Throws {@link Introuvable} for what is no survey of this town. */
    public Enquete lire(EnqueteId id) {
        return repository.lire(id).orElseThrow(Introuvable::new);
    }
}
