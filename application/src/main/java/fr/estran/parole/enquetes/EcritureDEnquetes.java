package fr.estran.parole.enquetes;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Surveys as they are written, kept whole; whoever keeps one tells from which revision, and is refused where there is a newer one. */
@Service
@Transactional
public class EcritureDEnquetes {

    private final EcritureRepository repository;
    private final Enquetes enquetes;

    EcritureDEnquetes(EcritureRepository repository, Enquetes enquetes) {
        this.repository = repository;
        this.enquetes = enquetes;
    }

    public EnqueteId creer(EnqueteEcrite ecrite) {
        var id = EnqueteId.nouveau();
        repository.creer(id, ecrite);
        return id;
    }

    /** As it is, with nobody else writing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Enquete reserver(EnqueteId id) {
        repository.verrouiller(id);
        return enquetes.lire(id);
    }

    /** @return false where it was changed meanwhile, or went out */
    public boolean garder(EnqueteId id, int revision, EnqueteEcrite ecrite) {
        return repository.garder(id, revision, ecrite);
    }

    /** From here on its questions may not change: the database sees to it. */
    public boolean lancer(EnqueteId id, int revision, LocalDate le) {
        return repository.lancer(id, revision, le);
    }

    /** @param laquelle 1 or 2 @param publique the half that seals: the other is on paper alone */
    public void poserLaCle(EnqueteId id, int laquelle, String publique) {
        repository.poserLaCle(id, laquelle, publique);
    }

    /** Its links leave in one batch, and there is none after it. */
    public void noterLesLiens(EnqueteId id, LocalDate le) {
        repository.noterLesLiens(id, le);
    }

    /** All who were asked are reminded, once. */
    public void noterLaRelance(EnqueteId id, LocalDate le) {
        repository.noterLaRelance(id, le);
    }

    /** Of one that went out and is not counted yet: it closes sooner, or later. */
    public boolean fermer(EnqueteId id, int revision, LocalDate le) {
        return repository.fermer(id, revision, le);
    }

    /** @return false where it was changed meanwhile, or went out: forms may wait for it, or it was counted */
    public boolean retirer(EnqueteId id, int revision) {
        return repository.retirer(id, revision);
    }
}
