package fr.estran.socle.documents;

import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.Enseigne;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The dress of a town's documents: its colour in place of ours, wherever that is seen, and its logo at their head.
 *
 * @param couleur dark enough to be read on white, as {@code #0b3d5c}
 * @param logo a PNG
 */
@SuppressWarnings("ArrayRecordComponent")
public record Charte(String couleur, byte @Nullable [] logo) {

    private static final String NOTRE_COULEUR = "#0b3d5c";

    /** The same by night. */
    private static final String NOTRE_NUIT = "#9fd0ee";

    /** In points of a screen: as high as a heading and what is under it. */
    private static final int HAUTEUR = 64;

    /** Ours, where the town has chosen none. */
    public static final Charte AUCUNE = new Charte(NOTRE_COULEUR, null);

    public static Charte de(Enseigne enseigne) {
        return new Charte(
                enseigne.couleur().orElse(NOTRE_COULEUR), enseigne.logo().orElse(null));
    }

    /** What our style sheets and our drawings say of our colour. */
    String teindre(String style) {
        return couleur.equals(NOTRE_COULEUR)
                ? style
                : style.replace(NOTRE_COULEUR, couleur)
                        .replace(
                                NOTRE_NUIT,
                                Couleur.lire(couleur).orElseThrow().eclaircie().toString());
    }

    /** As a page holds it; nothing where there is none. */
    String source() {
        return logo == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(logo);
    }

    static int hauteur() {
        return HAUTEUR;
    }

    /** In points of a screen, for its height to be that of them all. */
    int largeur() {
        if (logo == null) {
            return 0;
        }
        var taille = TailleDImage.de(logo, "png");
        return (int) Math.round(taille.largeur() * HAUTEUR / taille.hauteur());
    }
}
