package fr.estran.socle.dossier;

import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two records that were found to be one become one: all that named the one names the other, in one transaction, and the totals stay.
 * What was frozen is not touched. What a kind of record has of its own is said by its class.
 *
 * @param <I> by which they are known
 */
@Transactional
public abstract class DeuxEnUn<I extends Comparable<? super I>> {

    /** What all merges are done with. */
    @Component
    public record Outils(DeuxEnUnRepository lignes, FicheRepository fiches, Journal journal, Clock horloge) {}

    private final FicheDecrite fiche;
    private final Class<I> type;
    private final String acte;
    private final Outils outils;

    /** @param acte as the journal calls it */
    protected DeuxEnUn(FicheDecrite fiche, Class<I> type, String acte, Outils outils) {
        this.fiche = fiche;
        this.type = type;
        this.acte = acte;
        this.outils = outils;
    }

    /** Of one that was found to be another, that other. */
    @Transactional(readOnly = true)
    public Optional<I> garde(I id) {
        return outils.lignes().garde(fiche.chose(), id, type);
    }

    /** Which one that is now: a form may have been open while it was found to be another. */
    @Transactional(readOnly = true)
    public I actuel(I id) {
        return garde(id).orElse(id);
    }

    /** Those that were found to be another. */
    @Transactional(readOnly = true)
    public List<I> partis() {
        return outils.lignes().reunis(fiche.chose(), type).stream()
                .map(DeuxEnUnRepository.Reuni::de)
                .toList();
    }

    /** What would follow, read before it is done. */
    public abstract ApercuDeFusion apercu(I garde, I absorbe);

    /** @return false where what would follow is no longer what was read, or cannot be yet */
    public boolean reunir(I garde, I absorbe, String accord) {
        reserver();
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        verrouiller(Stream.of(garde, absorbe).sorted().toList());
        if (!seReunissent(garde, absorbe)) {
            throw new Introuvable();
        }
        var apercu = apercu(garde, absorbe);
        if (!apercu.empechements().isEmpty() || !apercu.accord().equals(accord)) {
            return false;
        }
        fondre(absorbe, garde);
        outils.journal().noter(acte, garde instanceof Identifiant id ? id.valeur() : null);
        return true;
    }

    /** An older folder of records may have named again those that went. */
    public void rejouer() {
        outils.lignes().rejouer(fiche.chose(), LocalDate.now(outils.horloge()));
        relier();
        outils.lignes().reunis(fiche.chose(), type).forEach(reuni -> suivreEnTout(reuni.de(), reuni.vers()));
    }

    /** The row of the one that goes is kept, for an old folder that still names it. */
    protected void fondre(I de, I vers) {
        suivreEnTout(de, vers);
        completer(de, vers);
        outils.lignes().reunir(fiche.chose(), de, vers, LocalDate.now(outils.horloge()));
        relier();
    }

    private void suivreEnTout(I de, I vers) {
        suivre(de, vers);
        outils.lignes().suivre(fiche.chose(), de, vers);
    }

    /** Nobody else merges two, or writes one more, meanwhile. */
    protected void reserver() {
        outils.fiches().seReserver(fiche);
    }

    /** Nobody else changes them meanwhile. @param deux in the order in which all that locks several does */
    protected void verrouiller(List<I> deux) {
        if (!deux.stream().allMatch(id -> outils.lignes().verrouiller(fiche.chose(), id))) {
            throw new Introuvable();
        }
    }

    /** Whether the two may be one at all. */
    protected boolean seReunissent(I garde, I absorbe) {
        return true;
    }

    /** What follows otherwise than by naming the one that stays. */
    protected void suivre(I de, I vers) {}

    /** What the sheet of the one that stays does not say, that of the other does. */
    protected void completer(I de, I vers) {
        outils.fiches().completer(fiche, de, vers);
    }

    /** What is read of those that went, once they name the one that stays. */
    protected void relier() {}
}
