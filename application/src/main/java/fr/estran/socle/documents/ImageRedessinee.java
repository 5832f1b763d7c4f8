package fr.estran.socle.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * Draws again a photograph or a drawing that somebody sent: upright, small enough to be kept, and without where, when and by
 * whom it was taken. What comes out is a JPEG.
 *
 * @param cote in points, of its longer side at most
 * @param poids in bytes at most
 */
public record ImageRedessinee(int cote, int poids) {

    /** Of a file that claims to be larger, nothing is read: it may hold a picture of a thousand million points. */
    private static final long POINTS = 60_000_000;

    /** Nor of one that is all width: a row of it is held at once. */
    private static final int COTE = 20_000;

    private static final int EXIF = 0xE1;
    private static final int ORIENTATION = 0x0112;

    /** A PNG or a JPEG, whatever its weight; nothing, if it is no such picture. */
    public Optional<byte[]> lire(byte[] recus) {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(recus))) {
            var lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                return Optional.empty();
            }
            var lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux, true, true);
                return lecteur.getFormatName().matches("(?i)jpeg|png") && petite(lecteur)
                        ? ecrire(redresser(reduite(lecteur), orientation(recus)))
                        : Optional.empty();
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean petite(ImageReader lecteur) throws IOException {
        int largeur = lecteur.getWidth(0);
        int hauteur = lecteur.getHeight(0);
        return Math.max(largeur, hauteur) <= COTE && (long) largeur * hauteur <= POINTS;
    }

    /** Of a large one, every second row or every third will do. */
    private BufferedImage reduite(ImageReader lecteur) throws IOException {
        var lecture = lecteur.getDefaultReadParam();
        int pas = Math.max(1, Math.max(lecteur.getWidth(0), lecteur.getHeight(0)) / (2 * cote));
        lecture.setSourceSubsampling(pas, pas, 0, 0);
        return lecteur.read(0, lecture);
    }

    /** As one saw it: a telephone that is held upright writes its picture lying, and beside it that it lies. */
    private BufferedImage redresser(BufferedImage lue, int orientation) {
        int quarts = orientation == 6 ? 1 : orientation == 3 ? 2 : orientation == 8 ? 3 : 0;
        var droite = quarts % 2 == 0;
        double l = droite ? lue.getWidth() : lue.getHeight();
        double h = droite ? lue.getHeight() : lue.getWidth();
        double echelle = Math.min(1, cote / Math.max(l, h));
        var sortie = new BufferedImage(
                Math.max(1, (int) Math.round(l * echelle)),
                Math.max(1, (int) Math.round(h * echelle)),
                BufferedImage.TYPE_INT_RGB);
        var pinceau = sortie.createGraphics();
        pinceau.setColor(Color.WHITE);
        pinceau.fillRect(0, 0, sortie.getWidth(), sortie.getHeight());
        pinceau.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var geste = AffineTransform.getScaleInstance(echelle, echelle);
        geste.translate(l / 2, h / 2);
        geste.quadrantRotate(quarts);
        geste.translate(-lue.getWidth() / 2.0, -lue.getHeight() / 2.0);
        pinceau.drawImage(lue, geste, null);
        pinceau.dispose();
        return sortie;
    }

    /** As good as its weight allows. */
    private Optional<byte[]> ecrire(BufferedImage image) throws IOException {
        for (var qualite : new float[] {0.85f, 0.7f, 0.5f, 0.3f}) {
            var plume = ImageIO.getImageWritersByFormatName("jpeg").next();
            var reglage = plume.getDefaultWriteParam();
            reglage.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglage.setCompressionQuality(qualite);
            var octets = new ByteArrayOutputStream();
            try (var flux = ImageIO.createImageOutputStream(octets)) {
                plume.setOutput(flux);
                plume.write(null, new IIOImage(image, null, null), reglage);
            } finally {
                plume.dispose();
            }
            if (octets.size() <= poids) {
                return Optional.of(octets.toByteArray());
            }
        }
        return Optional.empty();
    }

    /** What EXIF says of it, from 1 (upright); 1 where it says nothing. */
    private static int orientation(byte[] jpeg) {
        var lu = ByteBuffer.wrap(jpeg);
        int ou = 2;
        while (ou + 4 < jpeg.length && (jpeg[ou] & 0xFF) == 0xFF) {
            int longueur = lu.getShort(ou + 2) & 0xFFFF;
            if ((jpeg[ou + 1] & 0xFF) == EXIF && ou + 2 + longueur <= jpeg.length && longueur > 16) {
                return orientation(lu.slice(ou + 10, longueur - 8));
            }
            ou += 2 + longueur;
        }
        return 1;
    }

    /** @param tiff what follows the word Exif */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int debut = tiff.getInt(4);
        int combien = tiff.getShort(debut) & 0xFFFF;
        for (int rang = 0; rang < combien; rang++) {
            int ligne = debut + 2 + 12 * rang;
            if ((tiff.getShort(ligne) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(ligne + 8);
            }
        }
        return 1;
    }
}
