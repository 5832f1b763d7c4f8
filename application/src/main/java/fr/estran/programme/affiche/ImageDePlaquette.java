package fr.estran.programme.affiche;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/**
 * A photograph or a drawing for the cover of a booklet: drawn again, upright, small enough to be kept and sent, and without
 * where, when and by whom it was taken.
 *
 * @param image a JPEG
 * @param description for whoever does not see it
 * @param credit who made it; null where nobody said
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImageDePlaquette(
        byte[] image, String description, @Nullable String credit) {

    static final int DESCRIPTION = 300;
    static final int CREDIT = 120;

    /** What the database keeps. */
    private static final int POIDS = 200_000;

    private static final int LARGEUR = 1_000;

    /** Of a file that claims to be larger, nothing is read: it may hold a picture of a thousand million points. */
    private static final long POINTS = 60_000_000;

    /** Nor of one that is all width: a row of it is held at once. */
    private static final int COTE = 20_000;

    private static final int EXIF = 0xE1;
    private static final int ORIENTATION = 0x0112;

    /** As a page holds it. */
    public String source() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(image);
    }

    /** A PNG or a JPEG, whatever its weight; nothing, if it is no such picture. */
    static Optional<byte[]> lire(byte[] recus) {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(recus))) {
            var lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                return Optional.empty();
            }
            var lecteur = lecteurs.next();
            if (!lecteur.getFormatName().matches("(?i)jpeg|png")) {
                return Optional.empty();
            }
            lecteur.setInput(flux, true, true);
            int largeur = lecteur.getWidth(0);
            int hauteur = lecteur.getHeight(0);
            if (Math.max(largeur, hauteur) > COTE || (long) largeur * hauteur > POINTS) {
                return Optional.empty();
            }
            var lecture = lecteur.getDefaultReadParam();
            int pas = Math.max(1, Math.max(largeur, hauteur) / (2 * LARGEUR));
            lecture.setSourceSubsampling(pas, pas, 0, 0);
            return ecrire(redresser(lecteur.read(0, lecture), orientation(recus)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** As one saw it: a telephone that is held upright writes its picture lying, and beside it that it lies. */
    private static BufferedImage redresser(BufferedImage lue, int orientation) {
        int quarts = orientation == 6 ? 1 : orientation == 3 ? 2 : orientation == 8 ? 3 : 0;
        var droite = quarts % 2 == 0;
        double l = droite ? lue.getWidth() : lue.getHeight();
        double h = droite ? lue.getHeight() : lue.getWidth();
        double echelle = Math.min(1, LARGEUR / Math.max(l, h));
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
    private static Optional<byte[]> ecrire(BufferedImage image) throws IOException {
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
            if (octets.size() <= POIDS) {
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
