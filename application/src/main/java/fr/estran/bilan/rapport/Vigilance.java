package fr.estran.bilan.rapport;

import fr.estran.socle.commun.Code;
import java.util.List;
import java.util.Set;

/**
 * What asks for another look in the words of a person.
 *
 * @param refusees figures, as they were put in, that may not be told or do not exist: until they go, nothing is validated
 * @param signales what may speak of somebody: until each is answered, nothing is validated either
 */
public record Vigilance(List<String> refusees, List<Signale> signales) {

    /** Why something is flagged: each has its sentence. */
    public enum Motif implements Code {
        /** A number beside a word for people, large enough to be told if it is true. */
        NOMBRE,
        /** Of ten or fewer, or of we do not know what. */
        PETIT_NOMBRE,
        /** One person, as they can be recognised: "un monsieur aveugle". */
        QUELQU_UN,
        /** A surname of the register. */
        NOM
    }

    /**
     * @param extrait what was seen
     * @param phrase the sentence in which it stands
     */
    public record Signale(Motif motif, String extrait, String phrase) {

        /** What an answer is given to: in another sentence, it is asked for anew. */
        public String cle() {
            return motif.code() + "\n" + extrait + "\n" + phrase;
        }
    }

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
