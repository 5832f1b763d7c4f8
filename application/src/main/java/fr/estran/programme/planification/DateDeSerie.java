package fr.estran.programme.planification;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a series does on one date.
 *
 * @param avant the session that there is
 * @param apres the session that there will be
 */
public record DateDeSerie(
        LocalDate jour,
        Sort sort,
        @Nullable SeanceGeree avant,
        @Nullable Creneau apres) {

    /** In the order in which one wants to read them of a day. */
    public enum Sort {
        AJOUTEE,
        /** To another date of the rule. */
        DEPLACEE,
        /** Its hours, its venue or its people. */
        CHANGEE,
        INCHANGEE,
        /** Somebody moved it: it stays as it is. */
        A_PART,
        /** Held, over or cancelled: it stays as it is. */
        FIGEE,
        /** Taken out by hand: nothing is held. */
        RETIREE,
        /** In spring a night has an hour less. */
        IMPOSSIBLE,
        /** The session goes: its date was taken out, or is none any more. */
        SUPPRIMEE,
        /** The session stays, the rule no longer knows its date. */
        DETACHEE,
        /** The date was taken out, and is none any more. */
        CADUQUE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a session is written. */
    boolean ecrite() {
        return sort == Sort.AJOUTEE || sort == Sort.DEPLACEE || sort == Sort.CHANGEE;
    }

    /** Whether the session that there is goes. */
    boolean part() {
        return avant != null && (sort == Sort.SUPPRIMEE || sort == Sort.RETIREE || sort == Sort.IMPOSSIBLE);
    }

    /** Whether those who come must be told. */
    boolean seDit() {
        return part()
                || (ecrite()
                        && avant != null
                        && apres != null
                        && !avant.creneau().sansPersonne().equals(apres.sansPersonne()));
    }

    /** Whether the session is the series' own to change. */
    boolean suit() {
        return avant != null && (ecrite() || part() || sort == Sort.INCHANGEE);
    }

    /** Whether it is a date of the rule. */
    boolean deLaRegle() {
        return switch (sort) {
            case AJOUTEE, DEPLACEE, CHANGEE, INCHANGEE, A_PART, FIGEE, RETIREE, IMPOSSIBLE -> true;
            case SUPPRIMEE, DETACHEE, CADUQUE -> false;
        };
    }

    /** Whether one may take it out, or has. */
    public boolean auChoix() {
        return ecrite() || sort == Sort.INCHANGEE || sort == Sort.RETIREE;
    }
}
