package fr.estran.inscriptions.places;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Six letters and figures that one can read out: none that is taken for another. */
public final class CodeDePlace {

    private static final String SIGNES = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    public static final int LONGUEUR = 6;
    private static final SecureRandom HASARD = new SecureRandom();

    private CodeDePlace() {}

    static String nouveau() {
        return HASARD.ints(LONGUEUR, 0, SIGNES.length())
                .mapToObj(rang -> String.valueOf(SIGNES.charAt(rang)))
                .collect(Collectors.joining());
    }

    /** As somebody types what they read: small letters, spaces, a dash in the middle. */
    public static String lire(String saisi) {
        return saisi.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
