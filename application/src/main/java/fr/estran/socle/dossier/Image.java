package fr.estran.socle.dossier;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A small picture, as letters: base64 of a PNG, a WebP or a JPEG beside which no camera wrote anything. That it can be drawn is for whoever looks at it to find; what it
 * begins with says what it is, and nothing else is let in.
 */
record Image() implements Nature {

    private static final int OCTETS_AU_PLUS = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @Override
    public int longueur() {
        return OCTETS_AU_PLUS * 4 / 3 + 4;
    }

    @Override
    public @Nullable String lire(String cellule, ZoneId fuseau) {
        try {
            var octets = Base64.getDecoder().decode(cellule);
            return octets.length <= OCTETS_AU_PLUS && (estPng(octets) || estWebp(octets) || estJpeg(octets))
                    ? cellule
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean estPng(byte[] octets) {
        return octets.length > PNG.length && Arrays.equals(octets, 0, PNG.length, PNG, 0, PNG.length);
    }

    private static boolean estJpeg(byte[] octets) {
        return octets.length > 3
                && (octets[0] & 0xFF) == 0xFF
                && (octets[1] & 0xFF) == 0xD8
                && (octets[2] & 0xFF) == 0xFF
                && !new String(octets, StandardCharsets.ISO_8859_1).contains("Exif\0\0");
    }

    private static boolean estWebp(byte[] octets) {
        return octets.length > 12
                && lettres(octets, 0).equals("RIFF")
                && lettres(octets, 8).equals("WEBP");
    }

    private static String lettres(byte[] octets, int debut) {
        return new String(octets, debut, 4, StandardCharsets.US_ASCII);
    }

    @Override
    public String typeSql() {
        return "text";
    }

    @Override
    public String attendu() {
        return "attendu.image";
    }

    @Override
    public String lueSql(String cellule) {
        return "decode(%s, 'base64')".formatted(cellule);
    }

    /** On one line. */
    @Override
    public String texteSql(String champ) {
        return "translate(encode(%s, 'base64'), chr(10), '')".formatted(champ);
    }
}
