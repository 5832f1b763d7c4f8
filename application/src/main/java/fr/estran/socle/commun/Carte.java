package fr.estran.socle.commun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A card of the page of the day: what waits for someone's attention.
 *
 * @param rang cards stand in the order of their ranks, the most urgent first; those under ten cannot wait, and stand above the
 *     sessions of the day, without their titles: their lines say all
 */
public record Carte(int rang, String titre, List<Ligne> lignes) {

    public boolean presse() {
        return rang < 10;
    }

    /**
     * @param lien where the thing is done, if there is a page for it
     * @param pourFaire only for whoever may also do it there, where others may read
     */
    public record Ligne(String texte, @Nullable String lien, boolean pourFaire) {

        public Ligne(String texte, @Nullable String lien) {
            this(texte, lien, false);
        }

        public static Ligne pourFaire(String texte, String lien) {
            return new Ligne(texte, lien, true);
        }

        /** The first of many, and a line that says how many others there are. */
        public static <T> List<Ligne> premieres(
                List<T> toutes, int nommees, Function<T, Ligne> ligne, IntFunction<Ligne> autres) {
            var lignes =
                    new ArrayList<>(toutes.stream().limit(nommees).map(ligne).toList());
            if (toutes.size() > nommees) {
                lignes.add(autres.apply(toutes.size() - nommees));
            }
            return lignes;
        }
    }
}
