package fr.estran.messages;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;

/** The letters that an SMS of 160 signs may hold, and what is written in the place of the others. */
public final class Gsm7 {

    public static final int LONGUEUR = 160;

    /** Of two that a telephone puts together again: each says to which it belongs. */
    public static final int EN_DEUX = 306;

    private static final String PERMIS = "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\u00c5\u00e5_"
            + "\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";

    /** Two signs each. */
    private static final String DOUBLES = "^{}\\[~]|\u20ac";

    /** Of one that is cut in more: a telephone needs seven signs to put each piece in its place. */
    private static final int D_UN_MORCEAU = 153;

    private Gsm7() {}

    /** How many texts it takes, each of which is paid for. */
    public static int textes(String ecrit) {
        var longueur = longueur(ecrit);
        return longueur <= LONGUEUR ? 1 : (longueur + D_UN_MORCEAU - 1) / D_UN_MORCEAU;
    }

    /** The signs of it that no SMS holds, in the place of which there is a question mark. */
    public static String perdus(String texte) {
        return texte.codePoints()
                .mapToObj(Character::toString)
                .filter(signe -> !signe.equals("?") && ecrire(signe).equals("?"))
                .distinct()
                .collect(joining(" "));
    }

    public static String ecrire(String texte) {
        var ecrit = new StringBuilder();
        texte.replaceAll("[\\s\u00a0\u202f]+", " ")
                .replace("\u2019", "'")
                .replaceAll("\u00ab ?| ?\u00bb|[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replace("\u2026", "...")
                .replace("\u0153", "oe")
                .replace("\u0152", "OE")
                .strip()
                .codePoints()
                .forEach(signe -> ecrit.append(lettre(Character.toString(signe))));
        return ecrit.toString();
    }

    public static int longueur(String texte) {
        return texte.chars().map(signe -> DOUBLES.indexOf(signe) < 0 ? 1 : 2).sum();
    }

    private static String lettre(String signe) {
        if (PERMIS.contains(signe) || DOUBLES.contains(signe)) {
            return signe;
        }
        var nue = Normalizer.normalize(signe, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return nue.length() == 1 && PERMIS.contains(nue) ? nue : "?";
    }
}
