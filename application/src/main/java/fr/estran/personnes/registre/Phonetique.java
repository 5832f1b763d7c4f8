package fr.estran.personnes.registre;

/**
 * A word as it is heard in French, Breton names included: Kermarec and Quermarrec, Le Goff and Legof, Jaouen and Jaouenn are
 * written alike. It takes a folded word and keeps its consonants and the first of its vowels.
 */
final class Phonetique {

    /** In this order: the longer before what it holds. */
    private static final String[][] SONS = {
        {"cch", "c"},
        {"sch", "S"},
        {"tch", "S"},
        {"ch", "S"},
        {"sh", "S"},
        {"ph", "f"},
        {"th", "t"},
        {"gh", "g"},
        {"kh", "k"},
        {"rh", "r"},
        {"gn", "N"},
        {"qu", "k"},
        {"q", "k"},
        {"cq", "k"},
        {"ck", "k"},
        {"gue", "ge"},
        {"gui", "gi"},
        {"gw", "gu"},
        {"ce", "se"},
        {"ci", "si"},
        {"cy", "si"},
        {"ge", "je"},
        {"gi", "ji"},
        {"gy", "ji"},
        {"c", "k"},
        {"x", "ks"},
        {"z", "s"},
        {"w", "v"},
        {"eaux", "o"},
        {"eau", "o"},
        {"aux", "o"},
        {"au", "o"},
        {"ou", "U"},
        {"oua", "oi"},
        {"oe", "e"},
        {"ae", "e"},
        {"ain", "1"},
        {"ein", "1"},
        {"aim", "1"},
        {"ai", "e"},
        {"ei", "e"},
        {"ay", "e"},
        {"ey", "e"},
        {"eu", "e"},
        {"y", "i"}
    };

    private static final String MUETTES_A_LA_FIN = "stdxzeh";

    private Phonetique() {}

    static String coder(String plie) {
        if (plie.isEmpty() || plie.charAt(0) > 'z' || plie.charAt(0) < 'a') {
            return plie;
        }
        // A last consonant is often not heard: Guilloux, Legoff, Petit, Renard.
        var fin = plie.length();
        while (fin > 3 && MUETTES_A_LA_FIN.indexOf(plie.charAt(fin - 1)) >= 0) {
            fin--;
        }
        var mot = plie.substring(0, fin);
        for (var son : SONS) {
            mot = mot.contains(son[0]) ? mot.replace(son[0], son[1]) : mot;
        }
        var code = new StringBuilder(mot.length());
        for (var i = 0; i < mot.length(); i++) {
            var lettre = mot.charAt(i);
            var muette = lettre == 'h' || code.length() > 0 && code.charAt(code.length() - 1) == lettre;
            var voyelle = "aeiouU1".indexOf(lettre) >= 0;
            if (!muette && (!voyelle || code.isEmpty())) {
                code.append(lettre);
            }
        }
        return code.length() < 2 ? plie : code.toString();
    }
}
