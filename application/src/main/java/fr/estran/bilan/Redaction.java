package fr.estran.bilan;

import fr.estran.documents.Bloc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of a section.
 *
 * @param texte stands for the generated words, whose tables and charts stay
 * @param complement comes after them
 */
public record Redaction(@Nullable String texte, @Nullable String complement) {

    static final Redaction AUCUNE = new Redaction(null, null);

    public Redaction {
        texte = texte == null || TexteLibre.vide(texte) ? null : texte;
        complement = complement == null || TexteLibre.vide(complement) ? null : complement;
    }

    public boolean vide() {
        return texte == null && complement == null;
    }

    List<Bloc> appliquer(List<Bloc> generes, Citations citations) {
        var blocs = new ArrayList<Bloc>();
        if (texte == null) {
            blocs.addAll(generes);
        } else {
            lire(texte, citations).forEach(blocs::add);
            generes.stream().filter(bloc -> !TexteLibre.reecrit(bloc)).forEach(blocs::add);
        }
        if (complement != null) {
            lire(complement, citations).forEach(blocs::add);
        }
        return blocs;
    }

    private static Stream<Bloc> lire(String texte, Citations citations) {
        return TexteLibre.lire(texte).stream().flatMap(citations::lire);
    }
}
