package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import java.util.regex.Pattern;

/**
 * Why a session does not take place, as statistics count it (glossary: motif d'annulation), in the order in which it is asked.
 *
 * <p>A new one is a line here: {@code CompletudeTests} asks each family of words. Records may say others, which are told by their
 * code.
 */
public enum MotifDAnnulation implements Code {
    CONSEILLER_ABSENT,
    LIEU_FERME,
    INTEMPERIES,
    TROP_PEU_D_INSCRITS;

    private static final Pattern DE_QUELQU_UN =
            Pattern.compile("conseill|animat|agent|malad|absen|conge|deces|accident|enceinte|materni|paterni");

    /** It says that somebody was away: in a small team one would know who, and it is told as the service's. */
    public boolean dUnePersonne() {
        return switch (this) {
            case CONSEILLER_ABSENT -> true;
            case LIEU_FERME, INTEMPERIES, TROP_PEU_D_INSCRITS -> false;
        };
    }

    /** The same of a code as records have it: one that is not of the list may say it in its own words, {@code maladie}. */
    public static boolean dUnePersonne(String code) {
        return Code.lire(MotifDAnnulation.class, code)
                .map(MotifDAnnulation::dUnePersonne)
                .orElseGet(() -> DE_QUELQU_UN.matcher(code).find());
    }
}
