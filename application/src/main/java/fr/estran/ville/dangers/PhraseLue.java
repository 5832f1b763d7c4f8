package fr.estran.ville.dangers;

import fr.estran.ville.dangers.PhraseLue.Locution.Mot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** A sentence as it is read: small letters without accents, one word after the other; and words as they sound. */
    static final class MotsEntendus {

        /** Where a sentence ends: nothing is read across it. */
        static final String FIN = "|";

        private static final Pattern SIGNES = Pattern.compile("\\p{M}+");
        private static final Pattern FINS = Pattern.compile("[.!?;\\n]+");
        private static final Pattern AUTRES = Pattern.compile("[^a-z0-9|]+");

        /**
         * "ma fille de 12 ans me dit": what only says which one parts nobody from what they do. Said of no person, it may be what is told:
         * "le couple du dessous hurle", "il y a plus de 6 mois".
         */
        private static final Pattern LAQUELLE = Pattern.compile(
                "\\b(voi[sz]ine?s?|gamine?s?|gosses?|enfants?|bebe|ado|jeune|fille|fillette|fils|fiston"
                        + "|garcon|niece|neveu|(?:demi )?(?:frere|soeur)|cousine?|petite?|pere|mere|papa|maman|papi|papy|mamie|mamy|oncle|tonton|tante"
                        + "|mari|femme|homme|mec|gars|copain|copine|ami|amie|compagne|compagnon|conjointe?|eleve|collegue|monsieur|madame|dame) "
                        + "(?:agee? )?(?:de [0-9]{1,2} (?:ans|mois)|d en face|de palier|du dessus|du dessous|du rez de chaussee)(?= )");

        /** "aideeez": whoever is upset leans on a key. */
        private static final Pattern REPETEES = Pattern.compile("([a-z])\\1{2,}");

        private MotsEntendus() {}

        /** @param abregees what is written short, by what it stands for */
        static List<String> mots(String dit, Map<String, List<String>> abregees) {
            var mots = new ArrayList<String>();
            var simples = LAQUELLE.matcher(simple(dit)).replaceAll("$1").split(" ");
            for (var i = 0; i < simples.length; i++) {
                var mot = simples[i];
                var suivant = i + 1 < simples.length ? simples[i + 1] : "";
                var deja = mot.equals("c") && suivant.startsWith("e");
                mots.addAll(deja ? List.of(mot) : abregees.getOrDefault(mot, List.of(mot)));
            }
            mots.removeIf(String::isEmpty);
            return mots;
        }

        static String simple(String dit) {
            var nu = SIGNES.matcher(Normalizer.normalize(dit.toLowerCase(Locale.FRENCH), Normalizer.Form.NFKD))
                    .replaceAll("")
                    .replace("œ", "oe");
            var coupe = FINS.matcher(nu.replace('|', ' ')).replaceAll(" | ");
            return REPETEES.matcher(AUTRES.matcher(coupe).replaceAll(" "))
                    .replaceAll("$1")
                    .strip();
        }

        /** As it sounds: "suissidé" and "suicider" are one. */
        static String sons(String mot) {
            var sons = debut(mot).replaceFirst("(er|ez|et)$", "e");
            var court = sons.replaceFirst("(?<=.{2})[estdxpz]+$", "");
            return court.isEmpty() ? sons : court;
        }

        /** The same of what only begins a word: its end is not silent. */
        static String debut(String mot) {
            return mot.replace("ph", "f")
                    .replace("qu", "k")
                    .replaceAll("c(?=[eiy])", "s")
                    .replaceAll("(c|s)h", "x")
                    .replaceAll("[cq]", "k")
                    .replaceAll("g(?=[eiy])", "j")
                    .replace('y', 'i')
                    .replace("h", "")
                    .replace("eau", "o")
                    .replace("au", "o")
                    .replaceAll("[ae]i", "e")
                    .replaceAll("[ae](n|m)(?=[^aeiounm]|$)", "an")
                    .replaceAll("(.)\\1+", "$1");
        }

        /** Whether one slip of the hand parts them: a letter more, less, other, or two that changed places. */
        static boolean presque(String un, String autre) {
            var court = un.length() <= autre.length() ? un : autre;
            var longue = un.length() <= autre.length() ? autre : un;
            if (longue.length() - court.length() > 1) {
                return false;
            }
            var i = 0;
            while (i < court.length() && court.charAt(i) == longue.charAt(i)) {
                i++;
            }
            if (court.length() < longue.length()) {
                return court.substring(i).equals(longue.substring(i + 1));
            }
            return i == court.length()
                    || court.substring(i + 1).equals(longue.substring(i + 1))
                    || i + 1 < court.length()
                            && court.charAt(i) == longue.charAt(i + 1)
                            && court.charAt(i + 1) == longue.charAt(i)
                            && court.substring(i + 2).equals(longue.substring(i + 2));
        }
    }

    /** Words of the lexicon that touch; none is the end of the sentence. */
    record Locution(List<Mot> mots) {

        /** @param rang its own, among all words of the lexicon @param debut whether it only begins one */
        record Mot(int rang, String ecrit, boolean debut, String sons) {}
    }
}
