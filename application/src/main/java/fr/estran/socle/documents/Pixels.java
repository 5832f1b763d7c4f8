package fr.estran.socle.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/** The chart as dots, for the office suites that cannot draw SVG. */
final class Pixels extends ImageTranscoder {

    private static final float DENSITE = 2;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

    private Pixels() {
        addTranscodingHint(KEY_WIDTH, DENSITE * Diagramme.LARGEUR_DU_PAPIER);
        addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
    }

    static byte[] png(String svg) {
        var pixels = new Pixels();
        try {
            pixels.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        } catch (TranscoderException panne) {
            throw new IllegalStateException(panne);
        }
        return pixels.sortie.toByteArray();
    }

    /** Without transparency, which a chart does not need and which makes the file heavier. */
    @Override
    public BufferedImage createImage(int largeur, int hauteur) {
        return new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage image, @Nullable TranscoderOutput inutile) {
        try {
            ImageIO.write(image, "png", sortie);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
