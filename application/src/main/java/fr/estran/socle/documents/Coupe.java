package fr.estran.socle.documents;

import java.util.ArrayList;
import java.util.List;

/** Folds a label into the few lines a drawing has room for, since SVG does not wrap text. */
final class Coupe {

    private static final String SUITE = "…";

    private Coupe() {}

    static List<String> lignes(String texte, int largeur, float corps, int maximum) {
        var lignes = new ArrayList<String>();
        var reste = texte.strip().replaceAll("\\s+", " ");
        while (!reste.isEmpty() && lignes.size() < maximum) {
            boolean derniere = lignes.size() == maximum - 1;
            var ligne = derniere ? abregee(reste, largeur, corps) : ligne(reste, largeur, corps);
            lignes.add(ligne.strip());
            reste = derniere ? "" : reste.substring(ligne.length()).strip();
        }
        return lignes.isEmpty() ? List.of("") : lignes;
    }

    private static String abregee(String reste, int largeur, float corps) {
        if (tient(reste, largeur, corps)) {
            return reste;
        }
        int place = largeur - (int) Math.ceil(Police.NORMALE.largeur(SUITE, corps));
        return ligne(reste, place, corps).strip() + SUITE;
    }

    /** The longest beginning that fits, cut at a space where there is one. */
    private static String ligne(String reste, int largeur, float corps) {
        if (tient(reste, largeur, corps)) {
            return reste;
        }
        int fin = reste.length();
        while (fin > 1 && !tient(reste.substring(0, fin), largeur, corps)) {
            fin = reste.offsetByCodePoints(fin, -1);
        }
        int espace = reste.lastIndexOf(' ', fin);
        return reste.substring(0, espace > 0 ? espace : fin);
    }

    private static boolean tient(String texte, int largeur, float corps) {
        return Police.NORMALE.largeur(texte, corps) <= largeur;
    }
}
