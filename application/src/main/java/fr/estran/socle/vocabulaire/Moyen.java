package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A means of reaching somebody (glossary: moyen), with all that follows from it; choices are shown in this order.
 *
 * <p>A new one is a line here, anywhere: what is presumed of people follows from {@link #presume}, not from its place. The
 * compiler then asks each switch on it, here and where what it carries is written; {@code MoyenTests} asks each family of words,
 * the guide and the checks of the schema, and {@code CanalTests} whether a survey is asked so.
 */
public enum Moyen implements Code {
    SMS,
    COURRIEL,
    APPEL,
    COURRIER,
    /** They wish to be told of nothing, or nothing reaches them. */
    AUCUN;

    /** Where it reaches them, as it is dialled or written to; empty where it does not. */
    public Optional<String> vers(OuJoindre qui) {
        return switch (this) {
            case SMS -> qui.mobile().map(Telephone::international);
            case COURRIEL -> Optional.ofNullable(qui.courriel());
            case APPEL -> Optional.ofNullable(qui.telephone());
            case COURRIER -> Optional.ofNullable(qui.adresse());
            case AUCUN -> Optional.empty();
        };
    }

    public boolean atteint(OuJoindre qui) {
        return vers(qui).isPresent();
    }

    /** It leaves by itself, and whoever it reaches may ask for no more. */
    public boolean partSeul() {
        return switch (this) {
            case SMS, COURRIEL -> true;
            case APPEL, COURRIER, AUCUN -> false;
        };
    }

    /** In a word of ours, why what leaves by itself could not: nothing is set that carries it. */
    public Optional<String> sansPorteur() {
        return switch (this) {
            case SMS -> Optional.of("sans_passerelle");
            case COURRIEL -> Optional.of("sans_courriel");
            case APPEL, COURRIER, AUCUN -> Optional.empty();
        };
    }

    /** A telephone number is what it needs. */
    public boolean parTelephone() {
        return switch (this) {
            case SMS, APPEL -> true;
            case COURRIEL, COURRIER, AUCUN -> false;
        };
    }

    /** Which comes first of whoever never said how: what asks least of them; none of what nobody has who did not choose it. */
    private OptionalInt presume() {
        return switch (this) {
            case SMS -> OptionalInt.of(1);
            case COURRIEL -> OptionalInt.of(2);
            case APPEL -> OptionalInt.of(3);
            case COURRIER -> OptionalInt.of(4);
            case AUCUN -> OptionalInt.empty();
        };
    }

    /** This one, and what remains where it is not possible; of whoever wishes for none, how they are told what must be told. */
    public List<Moyen> ordre() {
        return switch (this) {
            case SMS -> List.of(SMS, COURRIEL, APPEL, COURRIER);
            case COURRIEL -> List.of(COURRIEL, SMS, APPEL, COURRIER);
            case APPEL -> List.of(APPEL, COURRIER, COURRIEL);
            case COURRIER -> List.of(COURRIER, APPEL, COURRIEL);
            case AUCUN -> List.of(APPEL, COURRIEL, COURRIER);
        };
    }

    /** In which a message begins that goes this way. */
    public EtatDeMessage premierEtat() {
        return switch (this) {
            case SMS, COURRIEL -> EtatDeMessage.A_ENVOYER;
            case APPEL -> EtatDeMessage.A_APPELER;
            case COURRIER -> EtatDeMessage.A_POSTER;
            case AUCUN -> EtatDeMessage.ECHOUE;
        };
    }

    /** How those are told who never said how they wish to be: by what their number can do, or else by what is left. */
    public static Moyen parDefaut(OuJoindre qui) {
        return premier(parTelephoneDAbord(presumes()), qui);
    }

    /** What asks least of them: to read is easier than to be at home. */
    public static Moyen lePlusSimple(OuJoindre qui) {
        return premier(presumes(), qui);
    }

    /** Something leaves for them by itself: as they wish to be told, or as is presumed of them. */
    public static boolean unPartSeulVers(OuJoindre qui, Moyen voulu) {
        return Stream.concat(Stream.of(voulu), presumes().stream())
                .anyMatch(moyen -> moyen.partSeul() && moyen.atteint(qui));
    }

    private static List<Moyen> presumes() {
        return tous(moyen -> moyen.presume().isPresent()).stream()
                .sorted(Comparator.comparing(moyen -> moyen.presume().getAsInt()))
                .toList();
    }

    private static Moyen premier(List<Moyen> moyens, OuJoindre qui) {
        var ou = qui.composable();
        return moyens.stream().filter(moyen -> moyen.atteint(ou)).findFirst().orElse(AUCUN);
    }

    /** All by which somebody is reached. */
    public static List<Moyen> tous() {
        return tous(moyen -> moyen != AUCUN);
    }

    public static List<Moyen> tous(Predicate<Moyen> quels) {
        return Arrays.stream(values()).filter(quels).toList();
    }

    /** In the order in which the staff think of them: what a number can do, then the others. */
    public static List<Moyen> parTelephoneDAbord() {
        return parTelephoneDAbord(tous());
    }

    private static List<Moyen> parTelephoneDAbord(List<Moyen> moyens) {
        return moyens.stream()
                .sorted(Comparator.comparing(moyen -> !moyen.parTelephone()))
                .toList();
    }

    /** What one may wish for, in that order: last, to be told of nothing. */
    public static List<Moyen> souhaits() {
        return Stream.concat(parTelephoneDAbord().stream(), Stream.of(AUCUN)).toList();
    }

    /** A list of SQL, to follow {@code in}: <code>('sms', 'courriel')</code>. */
    public static String sql(Predicate<Moyen> quels) {
        return Code.sql(tous(quels).stream());
    }
}
