package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The surveys of the town, and the models that it keeps: read, and written whole. Whoever keeps one tells from which revision, and is
 * refused where there is a newer one.
 */
@Service
@Transactional(readOnly = true)
public class Enquetes {

    private final EnqueteRepository repository;
    private final EcritureRepository ecriture;

    Enquetes(EnqueteRepository repository, EcritureRepository ecriture) {
        this.repository = repository;
        this.ecriture = ecriture;
    }

    /** The latest first, models apart at the end. */
    public List<Enquete> toutes() {
        return repository.toutes();
    }

    /** Those that went out, and whose last day is not past. */
    public Lecture<EnqueteEnCours> enCours(LocalDate jour) {
        return repository.enCours(jour);
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

    @Transactional
    public EnqueteId creer(EnqueteEcrite ecrite) {
        var id = EnqueteId.nouveau();
        ecriture.creer(id, ecrite);
        return id;
    }

    /** As it is, with nobody else writing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Enquete reserver(EnqueteId id) {
        ecriture.verrouiller(id);
        return lire(id);
    }

    /** @return false where it was changed meanwhile, or went out */
    @Transactional
    public boolean garder(EnqueteId id, int revision, EnqueteEcrite ecrite) {
        return ecriture.garder(id, revision, ecrite);
    }

    /** From here on its questions may not change: the database sees to it. */
    @Transactional
    public boolean lancer(EnqueteId id, int revision, LocalDate le) {
        return ecriture.lancer(id, revision, le);
    }

    /** @param laquelle 1 or 2 @param publique the half that seals: the other is on paper alone */
    @Transactional
    public void poserLaCle(EnqueteId id, int laquelle, String publique) {
        ecriture.poserLaCle(id, laquelle, publique);
    }

    /** Its links leave in one batch, and there is none after it. */
    @Transactional
    public void noterLesLiens(EnqueteId id, LocalDate le) {
        ecriture.noterLesLiens(id, le);
    }

    /** All who were asked are reminded, once. */
    @Transactional
    public void noterLaRelance(EnqueteId id, LocalDate le) {
        ecriture.noterLaRelance(id, le);
    }

    /** Of one that went out and is not counted yet: it closes sooner, or later. */
    @Transactional
    public boolean fermer(EnqueteId id, int revision, LocalDate le) {
        return ecriture.fermer(id, revision, le);
    }

    /** @return false where it was changed meanwhile, or went out: forms may wait for it, or it was counted */
    @Transactional
    public boolean retirer(EnqueteId id, int revision) {
        return ecriture.retirer(id, revision);
    }
}
