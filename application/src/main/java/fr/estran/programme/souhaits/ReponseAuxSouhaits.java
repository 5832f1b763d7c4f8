package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Suppression;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ticked, and the theme that they wrote. Of whom, nothing is known here.
 *
 * @param envoi by chance, of the page on which it was given: the id of the line that they wrote, if any
 */
public record ReponseAuxSouhaits(
        UUID envoi, List<String> themes, @Nullable String autre) {

    /** Of the line in which another theme is written. */
    public static final int SIGNES = 120;

    public ReponseAuxSouhaits {
        themes = List.copyOf(themes);
    }

    /** How many have answered, and by which door. */
    public record Recues(int equipe, int site) {

        public int toutes() {
            return equipe + site;
        }

        /** How many are wanting until themes may be told of the door by which most came. */
        public int manquantes() {
            return Math.max(0, Suppression.SEUIL - Math.max(equipe, site));
        }

        /** By one door enough came, and by the other too few: what these say is not told. */
        public boolean unePorteMuette() {
            return manquantes() == 0 && petite(Math.min(equipe, site));
        }

        private static boolean petite(int recues) {
            return recues > 0 && recues < Suppression.SEUIL;
        }
    }
}
