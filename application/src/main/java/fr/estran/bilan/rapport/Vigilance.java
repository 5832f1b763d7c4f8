package fr.estran.bilan.rapport;

import fr.estran.bilan.rapport.Reperage.Signale;
import java.util.List;
import java.util.Set;

/**
 * What asks for another look in the words of a person.
 *
 * @param refusees figures, as they were put in, that may not be told or do not exist: until they go, nothing is validated
 * @param signales what may speak of somebody: until each is answered, nothing is validated either
 */
public record Vigilance(List<String> refusees, List<Signale> signales) {

    /**
     * @param genere what the records say there, which looks after itself
     * @param noms of the register, as {@link Reperage#noms} found them written
     */
    static Vigilance de(Redaction redaction, Citations citations, String genere, Set<String> noms) {
        var mots = redaction.mots();
        return new Vigilance(citations.refusees(mots), Reperage.dans(mots, genere, noms));
    }

    public boolean calme() {
        return refusees.isEmpty() && signales.isEmpty();
    }
}
