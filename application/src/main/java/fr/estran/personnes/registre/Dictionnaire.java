package fr.estran.personnes.registre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of one column, each by a number, with how often it stands there. Nought is no word. */
final class Dictionnaire {

    /** Words that are thought to stand elsewhere: in a small register, one that two records have is not common for that. */
    private static final int D_AVANCE = 20;

    private final boolean noms;
    private Map<String, Integer> codes = new HashMap<>();
    private final List<String> mots = new ArrayList<>(List.of(""));
    private int[] nombres = new int[1024];
    private int[] sons = new int[1024];
    private int[] lettres = new int[1024];
    private float[] rares = new float[0];
    private int presents;

    /** @param noms how words sound is asked of names alone */
    Dictionnaire(boolean noms) {
        this.noms = noms;
    }

    int ajouter(String mot) {
        if (mot.isEmpty()) {
            return 0;
        }
        var connu = codes.get(mot);
        var code = connu == null ? mots.size() : connu;
        if (connu == null) {
            codes.put(mot, code);
            mots.add(mot);
            if (code >= nombres.length) {
                nombres = Arrays.copyOf(nombres, 2 * nombres.length);
                sons = Arrays.copyOf(sons, 2 * sons.length);
                lettres = Arrays.copyOf(lettres, 2 * lettres.length);
            }
            sons[code] = noms ? Phonetique.coder(mot).hashCode() : 0;
            lettres[code] = mot.chars().map(lettre -> 1 << lettre).reduce(0, (a, b) -> a | b);
        }
        nombres[code]++;
        presents++;
        return code;
    }

    String mot(int code) {
        return mots.get(code);
    }

    /** The same for words that sound alike. */
    int son(int code) {
        return sons[code];
    }

    /** Which letters it is made of: one slip changes two of these bits at most. */
    int lettres(int code) {
        return lettres[code];
    }

    /** Once all words are in: how much it says that two records have this one, in bits. */
    float rarete(int code) {
        return rares[code];
    }

    void peser() {
        codes = Map.of();
        rares = new float[mots.size()];
        for (var code = 1; code < rares.length; code++) {
            rares[code] = (float) -log2(Math.max(nombres[code] - 1, 0.5) / (presents + D_AVANCE));
        }
    }

    static double log2(double nombre) {
        return Math.log(nombre) / Math.log(2);
    }
}
