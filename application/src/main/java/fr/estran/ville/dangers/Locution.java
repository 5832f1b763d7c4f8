package fr.estran.ville.dangers;

import java.util.List;

/** Words of the lexicon that touch; none is the end of the sentence. */
record Locution(List<Mot> mots) {

    /** @param rang its own, among all words of the lexicon @param debut whether it only begins one */
    record Mot(int rang, String ecrit, boolean debut, String sons) {}
}
