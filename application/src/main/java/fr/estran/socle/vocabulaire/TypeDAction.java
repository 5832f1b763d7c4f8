package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an action is (glossary: type), with all that follows from it, in the order in which the report speaks of them.
 *
 * <p>A new one is a line here: elsewhere one asks what follows from a kind, and not which it is, but for what is of one alone. The
 * compiler then asks each switch on it and on {@link Ou}, {@code CompletudeTests} each family of words, the lexicon and the
 * glossary, {@code ListesFermeesTests} the domain {@code type_action} of the schema and the guide.
 *
 * <p>Rule: neutrality.
 */
public enum TypeDAction implements Code {
    PERMANENCE,
    PERMANENCE_TELEPHONIQUE,
    RENDEZ_VOUS,
    ATELIER,
    STAGE,
    RDV_JEUDI,
    PARTENARIAT,
    EVENEMENT;

    /** What one counts it by. */
    public enum Mesure implements Code {
        ACTIONS,
        /** What goes on all year. */
        SEANCES
    }

    /** Where it may be; each has its words where a session has no venue. */
    public enum Ou implements Code {
        LIEU,
        /** It is the town that calls: one goes nowhere, and no venue is missing. */
        TELEPHONE,
        /** It is the town that comes: of what goes to one person, said of the action itself. */
        DOMICILE,
        /** One meets in a room that is an address; said of the action itself. */
        VISIO;

        /** Whether it follows from what an action is; otherwise somebody says so of an action. */
        public boolean deLaForme() {
            return switch (this) {
                case LIEU, TELEPHONE -> true;
                case DOMICILE, VISIO -> false;
            };
        }

        /** One takes part from where one is, without anybody coming. */
        public boolean aDistance() {
            return switch (this) {
                case TELEPHONE, VISIO -> true;
                case LIEU, DOMICILE -> false;
            };
        }

        /** One goes somewhere, or would. */
        public boolean enUnLieu() {
            return this == LIEU;
        }
    }

    /** Of an action of which it was said, or not. */
    public Ou ou(@Nullable Ou dite) {
        return dite == null ? ou() : dite;
    }

    public Ou ou() {
        return switch (this) {
            case PERMANENCE_TELEPHONIQUE -> Ou.TELEPHONE;
            case PERMANENCE, RENDEZ_VOUS, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> Ou.LIEU;
        };
    }

    /** There is a place to go to. */
    public boolean enUnLieu() {
        return ou() == Ou.LIEU;
    }

    /** It is the town that calls: it cannot be without a number. */
    public boolean surAppel() {
        return switch (ou()) {
            case TELEPHONE -> true;
            case LIEU, DOMICILE, VISIO -> false;
        };
    }

    /** People are helped one after the other, each with a question of their own: what they ask is noted. */
    public boolean unParUn() {
        return switch (this) {
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS -> true;
            case ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /**
     * An hour is one person's: no place among others. It is told neutrally where somebody else may read or hear it, is told by
     * people first, and why one chose it is counted by quarter (ADR 0023).
     */
    public boolean individuelle() {
        return switch (this) {
            case PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS -> true;
            case PERMANENCE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /** One comes at an hour that was agreed: in an agenda, nothing is said of whom it is with, nor of what it is about. */
    public boolean surRendezVous() {
        return switch (this) {
            case RENDEZ_VOUS -> true;
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /** In how many quarters of the town it was is told of what goes to people by appointment, somewhere. */
    public boolean parQuartier() {
        return surRendezVous() && enUnLieu();
    }

    /** An hour of it is chosen among those that are free, on line or with the team. */
    public boolean aCreneaux() {
        return switch (this) {
            case PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS -> true;
            case PERMANENCE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /** Of the same, where one is received. */
    public boolean aCreneauxEnUnLieu() {
        return aCreneaux() && enUnLieu();
    }

    /** What an hour is that is chosen so, by where it is: each place has one kind of them at most. */
    public static TypeDAction deCreneau(Ou ou) {
        var nature = ou.deLaForme() ? ou : Ou.LIEU;
        return tous(type -> type.aCreneaux() && type.ou() == nature).getFirst();
    }

    /** In the public programme. What partners hold for those they know is not for whoever passes by. */
    public boolean auProgramme() {
        return switch (this) {
            case PARTENARIAT -> false;
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, ATELIER, STAGE, RDV_JEUDI, EVENEMENT -> true;
        };
    }

    /** One usually books a place: the team makes these most often. */
    public boolean surInscription() {
        return switch (this) {
            case ATELIER, STAGE -> true;
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /** Given in the school holidays, and meant to be. */
    public boolean pendantLesVacances() {
        return switch (this) {
            case STAGE -> true;
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, ATELIER, RDV_JEUDI, PARTENARIAT, EVENEMENT -> false;
        };
    }

    /** One comes and goes: presences say more than people. */
    public boolean entreeLibre() {
        return switch (this) {
            case PERMANENCE, RDV_JEUDI, EVENEMENT -> true;
            case PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, ATELIER, STAGE, PARTENARIAT -> false;
        };
    }

    public Mesure mesure() {
        return switch (this) {
            case ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT -> Mesure.ACTIONS;
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS -> Mesure.SEANCES;
        };
    }

    /** In the order in which the team is asked which one it makes: those made most often first. */
    public static List<TypeDAction> aFaire() {
        return Arrays.stream(values())
                .sorted(Comparator.comparing(type -> !type.surInscription()))
                .toList();
    }

    public static List<TypeDAction> tous(Predicate<TypeDAction> quels) {
        return Arrays.stream(values()).filter(quels).toList();
    }

    /** A list of SQL, to follow {@code in}: <code>('permanence', 'rendez_vous')</code>. */
    public static String sql(Predicate<TypeDAction> quels) {
        return Code.sql(tous(quels).stream());
    }
}
