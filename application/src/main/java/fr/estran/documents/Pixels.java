package fr.estran.documents;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** The chart as dots, for the office suites that cannot draw SVG. */
final class Pixels {

    private static final float DENSITE = 3;

    private Pixels() {}

    static byte[] png(String svg) {
        var sortie = new ByteArrayOutputStream();
        var traceur = new PNGTranscoder();
        traceur.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, DENSITE * Diagramme.LARGEUR);
        try {
            traceur.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(sortie));
        } catch (TranscoderException panne) {
            throw new IllegalStateException(panne);
        }
        return sortie.toByteArray();
    }
}
