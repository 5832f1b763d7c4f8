package fr.estran.ville.themes;

import java.util.Locale;

/** What a kind of help is called, as the words stand in the middle of a sentence. */
public record Appellation(String singulier, String pluriel, boolean feminin) {

    /** As French counts: no workshop, one workshop, two workshops. */
    public String pour(int nombre) {
        return nombre < 2 ? singulier : pluriel;
    }

    /** As {@code select} asks for it in a sentence. */
    public String genre() {
        return feminin ? "f" : "m";
    }

    /** At the head of a line. */
    public String titre() {
        return majuscule(singulier);
    }

    public String titreAuPluriel() {
        return majuscule(pluriel);
    }

    /** L'atelier, le stage, la permanence. */
    public String avecArticle() {
        return Elision.le(singulier, feminin);
    }

    public static String majuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toUpperCase(Locale.FRENCH) + mot.substring(1);
    }
}
