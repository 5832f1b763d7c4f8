package fr.estran.bilan.actes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 of a file: the same on the day when it was frozen and ten years later, or it is not the same file. */
public record Empreinte(byte[] octets) {

    private static final int LONGUEUR = 32;

    public Empreinte {
        if (octets.length != LONGUEUR) {
            throw new IllegalArgumentException("a SHA-256 is of 32 bytes");
        }
    }

    public static Empreinte de(byte[] contenu) {
        try {
            return new Empreinte(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** In groups of eight, that an eye can compare, and a page can fold. */
    public String lisible() {
        return toString().replaceAll("(.{8})(?!$)", "$1 ");
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Empreinte(var siens) && Arrays.equals(octets, siens);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(octets);
    }
}
