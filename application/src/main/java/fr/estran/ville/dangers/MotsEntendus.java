package fr.estran.ville.dangers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A sentence as it is read: small letters without accents, one word after the other; and words as they sound. */
final class MotsEntendus {

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
