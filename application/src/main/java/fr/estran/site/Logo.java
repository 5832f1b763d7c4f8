package fr.estran.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A small picture, PNG or WebP, of which nothing is kept but the picture: a PNG is drawn again, without what else it held. */
@SuppressWarnings("ArrayRecordComponent")
record Logo(String type, byte[] octets) {

    static final int POIDS = 200_000;
    private static final int COTE = 2_000;

    /** Nothing, if it is no such picture, or too heavy, or too large. */
    static Optional<Logo> lire(byte[] recus) {
        try {
            return recus.length > POIDS
                    ? Optional.empty()
                    : webp(recus) ? Optional.of(new Logo("image/webp", recus)) : png(recus);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Logo> png(byte[] recus) throws IOException {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(recus))) {
            var lecteurs = ImageIO.getImageReadersByFormatName("png");
            var lecteur = lecteurs.next();
            lecteur.setInput(flux);
            // The size is read before the picture: a small file may hold a picture of a thousand million points.
            if (lecteur.getWidth(0) > COTE || lecteur.getHeight(0) > COTE) {
                return Optional.empty();
            }
            return ecrire(lecteur.read(0))
                    .filter(octets -> octets.length <= POIDS)
                    .map(octets -> new Logo("image/png", octets));
        }
    }

    private static Optional<byte[]> ecrire(BufferedImage image) throws IOException {
        var octets = new ByteArrayOutputStream();
        return ImageIO.write(image, "png", octets) ? Optional.of(octets.toByteArray()) : Optional.empty();
    }

    private static boolean webp(byte[] recus) {
        return recus.length > 30
                && texte(recus, 0).equals("RIFF")
                && texte(recus, 8).equals("WEBP")
                && ByteBuffer.wrap(recus).order(ByteOrder.LITTLE_ENDIAN).getInt(4) <= recus.length - 8
                && texte(recus, 12).matches("VP8[ LX]");
    }

    private static String texte(byte[] octets, int debut) {
        return new String(octets, debut, 4, StandardCharsets.US_ASCII);
    }
}
