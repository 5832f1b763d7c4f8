package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Photo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** How wide and high a picture is. */
record TailleDImage(double largeur, double hauteur) {

    /** In points, of a photograph on paper: as wide as suits a page of words, and no taller than a quarter of one. */
    private static final double LARGEUR = 340;

    private static final double HAUTEUR = 210;

    /** In its own dots. */
    static TailleDImage de(byte[] image, String format) {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            var lecteur = ImageIO.getImageReadersByFormatName(format).next();
            try {
                lecteur.setInput(flux);
                return new TailleDImage(lecteur.getWidth(0), lecteur.getHeight(0));
            } finally {
                lecteur.dispose();
            }
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /** In points, as it is printed between margins that are so far apart. */
    static TailleDImage imprimee(Photo photo, double page) {
        var taille = de(photo.jpeg(), "jpeg");
        double echelle = Math.min(Math.min(LARGEUR, page) / taille.largeur, HAUTEUR / taille.hauteur);
        return new TailleDImage(taille.largeur * echelle, taille.hauteur * echelle);
    }
}
