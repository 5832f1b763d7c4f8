package fr.estran.socle.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures that come from outside: PNG or JPEG by their names, by their first bytes, and by being read to the end. */
final class ImagesRecues {

    /** Four pages of A4 as a printer has them; a small file may announce a thousand million points. */
    private static final long POINTS = 40_000_000;

    /** What is looked at of a picture: reading it all needs no more memory than this side, squared. */
    private static final int COTE = 500;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** One folder, plain letters: no name that two programs would read in two ways. */
    private static final Pattern NOM = Pattern.compile("[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9_-]+\\.(?i:png|jpe?g)");

    private long reste = POINTS;

    boolean accepte(String nom, byte[] octets) {
        if (!NOM.matcher(nom).matches()) {
            return false;
        }
        return nom.toLowerCase(Locale.ROOT).endsWith(".png")
                ? lisible("png", PNG, octets)
                : lisible("jpeg", JPEG, octets);
    }

    private boolean lisible(String format, byte[] signature, byte[] octets) {
        if (!commence(octets, signature)) {
            return false;
        }
        var lecteur = ImageIO.getImageReadersByFormatName(format).next();
        try (var flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            lecteur.setInput(flux);
            return tientDansLeReste(lecteur) && lue(lecteur);
        } catch (IOException | RuntimeException illisible) {
            return false;
        } finally {
            lecteur.dispose();
        }
    }

    private boolean tientDansLeReste(ImageReader lecteur) throws IOException {
        reste -= (long) lecteur.getWidth(0) * lecteur.getHeight(0);
        return reste >= 0;
    }

    /** The colours of a printer are not drawn on a screen: of a JPEG, what is read is the dots themselves. */
    private static boolean lue(ImageReader lecteur) throws IOException {
        var pas = 1 + Math.max(lecteur.getWidth(0), lecteur.getHeight(0)) / COTE;
        var demande = lecteur.getDefaultReadParam();
        demande.setSourceSubsampling(pas, pas, 0, 0);
        return (lecteur.canReadRaster() ? lecteur.readRaster(0, demande) : lecteur.read(0, demande)) != null;
    }

    private static boolean commence(byte[] octets, byte[] signature) {
        return octets.length > signature.length
                && Arrays.equals(octets, 0, signature.length, signature, 0, signature.length);
    }
}
