package fr.estran.accueil.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/** A small picture, PNG or WebP, of which nothing is kept but the picture: a PNG is drawn again, a WebP loses what else it held. */
@SuppressWarnings("ArrayRecordComponent")
record Logo(String type, byte[] octets) {

    static final int POIDS = 200_000;
    private static final int COTE = 2_000;

    /** The parts of a WebP that draw, and of what the first of them announces, what may still be there. */
    private static final Set<String> GARDES = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");

    private static final int TRANSPARENCE = 0x10;

    /** Of a file as of its parts: four letters and a length. */
    private static final int ENTETE = 8;

    /** Nothing, if it is no such picture, or too heavy, or too large. */
    static Optional<Logo> lire(byte[] recus) {
        try {
            return recus.length > POIDS
                    ? Optional.empty()
                    : estWebp(recus) ? webp(recus).map(octets -> new Logo("image/webp", octets)) : png(recus);
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

    private static boolean estWebp(byte[] recus) {
        return recus.length > 30
                && texte(recus, 0).equals("RIFF")
                && texte(recus, 8).equals("WEBP")
                && texte(recus, 12).matches("VP8[ LX]");
    }

    /** Without where and when the picture was taken, and by whom; nothing, if no picture is left. */
    private static Optional<byte[]> webp(byte[] recus) {
        var lu = ByteBuffer.wrap(recus).order(ByteOrder.LITTLE_ENDIAN);
        int fin = lu.getInt(4) + ENTETE;
        var garde = ByteBuffer.allocate(recus.length).order(ByteOrder.LITTLE_ENDIAN);
        garde.put(recus, 0, ENTETE + 4);
        boolean image = false;
        int debut = ENTETE + 4;
        while (fin <= recus.length && debut + ENTETE <= fin) {
            int taille = lu.getInt(debut + 4);
            if (taille < 0 || taille > fin - debut - ENTETE) {
                return Optional.empty();
            }
            var nom = texte(recus, debut);
            int suite = Math.min(fin, debut + ENTETE + taille + taille % 2);
            if (GARDES.contains(nom)) {
                int ici = garde.position();
                garde.put(recus, debut, suite - debut);
                if (nom.equals("VP8X")) {
                    garde.put(ici + ENTETE, (byte) (recus[debut + ENTETE] & TRANSPARENCE));
                }
                image |= !nom.equals("VP8X") && !nom.equals("ALPH");
            }
            debut = suite;
        }
        garde.putInt(4, garde.position() - ENTETE);
        return image ? Optional.of(Arrays.copyOf(garde.array(), garde.position())) : Optional.empty();
    }

    private static String texte(byte[] octets, int debut) {
        return new String(octets, debut, 4, StandardCharsets.US_ASCII);
    }
}
