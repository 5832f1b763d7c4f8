package fr.estran.ville.dangers;

import fr.estran.ville.dangers.Locution.Mot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a sentence beside those of the lexicon; it forgets both with the request. */
final class PhraseLue {

    /** From this length on, one letter may be wrong; from the other, a word may be read as it sounds. */
    private static final int LONG = 6;

    private static final int ENTENDU = 4;

    private static final byte OUI = 1;
    private static final byte NON = 2;

    /** Where something was read: from one word to before another. */
    record Endroit(int de, int a) {}

    private final List<String> mots;
    private final List<Ecrit> ecrits;
    private final List<Ecrit> distincts;
    private final byte[] presents;

    /** A word of the sentence, read once in each way. @param decolle without what sticks to it @param deja what it was found to be */
    private record Ecrit(String mot, String sons, String debut, Decolle decolle, boolean courant, byte[] deja) {}

    /** "mattend": without an article or a pronoun that sticks to it. */
    private record Decolle(String sons, String debut) {

        static Decolle de(String mot) {
            var colle = mot.matches("[djlmnst][aeiouh].{3,}");
            return new Decolle(
                    colle ? MotsEntendus.sons(mot.substring(1)) : "",
                    colle ? MotsEntendus.debut(mot.substring(1)) : "");
        }
    }

    /** @param combien words the lexicon has @param courant whether a word is read only as it is written */
    PhraseLue(List<String> mots, int combien, Predicate<String> courant) {
        this.mots = mots;
        Map<String, Ecrit> parMot = new HashMap<>();
        this.ecrits = mots.stream()
                .map(mot -> parMot.computeIfAbsent(
                        mot,
                        _ -> new Ecrit(
                                mot,
                                MotsEntendus.sons(mot),
                                MotsEntendus.debut(mot),
                                Decolle.de(mot),
                                courant.test(mot),
                                new byte[combien])))
                .toList();
        this.distincts = List.copyOf(parMot.values());
        this.presents = new byte[combien];
    }

    Stream<Integer> debuts() {
        return IntStream.range(0, mots.size()).boxed();
    }

    boolean finie(int ici) {
        return ici >= mots.size() || mots.get(ici).equals(MotsEntendus.FIN);
    }

    /** Behind which word it ends, where it is read from there on; else -1. */
    int apres(Locution locution, int ici) {
        if (locution.mots().isEmpty()) {
            return finie(ici) ? ici : -1;
        }
        for (var i = 0; i < locution.mots().size(); i++) {
            if (finie(ici + i) || !est(ecrits.get(ici + i), locution.mots().get(i))) {
                return -1;
            }
        }
        return ici + locution.mots().size();
    }

    /** Whether its first word is anywhere: most ways of telling are ruled out by that alone. */
    boolean peutDire(Locution locution) {
        if (locution.mots().isEmpty()) {
            return true;
        }
        var premier = locution.mots().getFirst();
        if (presents[premier.rang()] == 0) {
            presents[premier.rang()] = distincts.stream().anyMatch(ecrit -> est(ecrit, premier)) ? OUI : NON;
        }
        return presents[premier.rang()] == OUI;
    }

    boolean dit(Locution locution) {
        return peutDire(locution) && IntStream.range(0, mots.size()).anyMatch(ici -> apres(locution, ici) > ici);
    }

    /** Within what was read, right behind it, or right before it where it does not begin with somebody. */
    boolean nie(Endroit endroit, Set<String> negations, Set<String> pronoms) {
        var de = pronoms.contains(mots.get(endroit.de())) ? endroit.de() : Math.max(0, endroit.de() - 2);
        var a = Math.min(mots.size(), endroit.a() + 1);
        return IntStream.range(de, a).mapToObj(mots::get).anyMatch(negations::contains);
    }

    private static boolean est(Ecrit ecrit, Mot voulu) {
        if (ecrit.deja()[voulu.rang()] == 0) {
            ecrit.deja()[voulu.rang()] = seLit(ecrit, voulu) ? OUI : NON;
        }
        return ecrit.deja()[voulu.rang()] == OUI;
    }

    private static boolean seLit(Ecrit ecrit, Mot voulu) {
        var mot = ecrit.mot();
        if (voulu.debut() ? mot.startsWith(voulu.ecrit()) : mot.equals(voulu.ecrit())) {
            return true;
        }
        if (mot.length() < ENTENDU || voulu.ecrit().length() < ENTENDU || ecrit.courant()) {
            return false;
        }
        if (voulu.sons().length() > 2
                && (voulu.debut()
                        ? ecrit.debut().startsWith(voulu.sons())
                                || ecrit.decolle().debut().startsWith(voulu.sons())
                        : ecrit.sons().equals(voulu.sons())
                                || ecrit.decolle().sons().equals(voulu.sons()))) {
            return true;
        }
        return voulu.ecrit().length() >= LONG
                && mot.charAt(0) == voulu.ecrit().charAt(0)
                && (voulu.debut() ? commencePresque(mot, voulu.ecrit()) : MotsEntendus.presque(mot, voulu.ecrit()));
    }

    private static boolean commencePresque(String mot, String debut) {
        return IntStream.rangeClosed(debut.length() - 1, debut.length() + 1)
                .filter(longueur -> longueur <= mot.length())
                .anyMatch(longueur -> MotsEntendus.presque(mot.substring(0, longueur), debut));
    }
}
