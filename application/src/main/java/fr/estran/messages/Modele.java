package fr.estran.messages;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a message tells.
 *
 * <p>A new one is a line here, with all that follows from it: elsewhere one asks what follows from a template, and not which it
 * is, but for what is of one alone. {@code CompletudeTests} asks for each family of its words.
 */
public enum Modele implements Code {
    CONFIRMATION(Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.DIT, Trait.PUBLIC, Trait.VENIR),
    ATTENTE(Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.DIT, Trait.PUBLIC),
    PROPOSITION(
            Trait.DIRE, Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.REMPLACER, Trait.REPONDRE, Trait.VENIR),
    PROMOTION(Trait.DIRE, Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.REMPLACER, Trait.VENIR),
    EXPIRATION(Trait.OUVRIR),
    ANNULATION(Trait.PUBLIC),
    ANNULATION_SERVICE(Trait.DIRE, Trait.RATTRAPER, Trait.CHANGER, Trait.TOUS, Trait.REMPLACER),
    SEANCE_ANNULEE(
            Trait.DIRE, Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.CHANGER, Trait.TOUS, Trait.REMPLACER),
    DEPLACEMENT(
            Trait.DIRE,
            Trait.DECLINER,
            Trait.OUVRIR,
            Trait.RATTRAPER,
            Trait.CHANGER,
            Trait.TOUS,
            Trait.REMPLACER,
            Trait.VENIR),
    RAPPEL(Trait.DIRE, Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.TOUS, Trait.REMPLACER, Trait.VENIR),
    /** Asked for again, by the person or in their name. */
    CODE(Trait.DIRE, Trait.DECLINER, Trait.OUVRIR, Trait.RATTRAPER, Trait.PUBLIC),
    /** By which somebody shows that they are reached there; it says nothing else of them. */
    PREUVE(Trait.DIRE, Trait.DECLINER, Trait.REPONDRE),
    /** What somebody of the team writes, in words of their own. */
    LIBRE(Trait.DIRE, Trait.RATTRAPER, Trait.TOUS, Trait.LIBRE);

    /** What follows from a template: each is told by its question, below. */
    private enum Trait {
        DIRE,
        DECLINER,
        OUVRIR,
        RATTRAPER,
        DIT,
        CHANGER,
        TOUS,
        REMPLACER,
        PUBLIC,
        REPONDRE,
        VENIR,
        LIBRE
    }

    private final Set<Trait> traits;

    Modele(Trait... traits) {
        this.traits = Set.of(traits);
    }

    public static Modele de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<Modele> siConnu(String code) {
        return Stream.of(values()).filter(modele -> modele.code().equals(code)).findFirst();
    }

    /** Those for which a town may have words of its own. */
    static List<Modele> deLaVille() {
        return Stream.of(values()).filter(modele -> !modele.libre()).toList();
    }

    /** Worth a call or a letter: the person does not know it yet. The rest was said when they asked. */
    public boolean aDire() {
        return traits.contains(Trait.DIRE);
    }

    /** Of somebody who holds a place, waits for one, or is offered one. */
    public boolean peutDecliner() {
        return traits.contains(Trait.DECLINER);
    }

    /** To whoever is to come somewhere: on paper it says how one gets there, and what to bring. */
    public boolean faitVenir() {
        return traits.contains(Trait.VENIR);
    }

    /** Of something that one may go and look at, or come back to. */
    public boolean ouvre() {
        return traits.contains(Trait.OUVRIR);
    }

    /** Worth a call when the SMS or the e-mail does not get through. */
    public boolean aRattraper() {
        return traits.contains(Trait.RATTRAPER);
    }

    /** Said aloud already to whoever asked at the desk or on the telephone: nobody is called to be told again. */
    public boolean ditDeViveVoix() {
        return traits.contains(Trait.DIT);
    }

    /** Of a session that is not what was announced: everyone must be told, and it is seen who was not. */
    public boolean changement() {
        return traits.contains(Trait.CHANGER);
    }

    /** Of what is known already, said before the hour and worth nothing after it: one may ask for none. */
    public boolean rappel() {
        return this == RAPPEL;
    }

    /** The same for all who are told: once for whoever shares a telephone. The others are of one asking. */
    public boolean pourTous() {
        return traits.contains(Trait.TOUS);
    }

    /** It tells how things stand, to be said aloud if need be: what was told before it does not matter any more. */
    public boolean remplace() {
        return traits.contains(Trait.REMPLACER);
    }

    /**
     * It leaves because the public itself has just asked for something: it costs the town what strangers ask for. What somebody
     * shows that they are reached by was counted when it was promised, and does not wait.
     */
    public boolean demandeParLePublic() {
        return traits.contains(Trait.PUBLIC);
    }

    /** It asks something: told to a machine, it is not answered. */
    public boolean attendUneReponse() {
        return traits.contains(Trait.REPONDRE);
    }

    /** Its words are of one time: the town has none of its own for it, and it outlives that a session moves. */
    public boolean libre() {
        return traits.contains(Trait.LIBRE);
    }

    /** A list of SQL, to follow {@code in}: <code>('annulation_service', 'seance_annulee', 'deplacement')</code>. */
    public static String sql(Predicate<Modele> quels) {
        return Code.sql(Arrays.stream(values()).filter(quels));
    }
}
