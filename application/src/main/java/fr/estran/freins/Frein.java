package fr.estran.freins;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What slows down whoever guesses: after so many failures, each further try waits twice as long, up to a quarter of an hour.
 *
 * <p>A try is counted by account and address together, by account, and by address: so that a guesser from elsewhere does
 * not soon keep the owner of an account out, and that neither many addresses nor many accounts are a way round. In a browser
 * where the account was entered before, it is counted by that alone: nobody else's failures are in the way.
 *
 * <p>Rule: brakes.
 *
 * @param seuil failures that cost nothing yet
 * @param partage counts those of several subjects: what is right for one takes back its own try, and no other's
 * @param attente the shortest, once it holds
 */
public record Frein(byte[] cle, int seuil, boolean partage, Duration attente) {

    Frein(byte[] cle, int seuil, boolean partage) {
        this(cle, seuil, partage, Duration.ZERO);
    }

    /** @param essai what is tried: to fail at one thing makes nobody wait at another */
    public static List<Frein> pour(String essai, String sujet, String origine) {
        var reseau = reseau(origine);
        return List.of(
                new Frein(empreinte("sujet-et-origine", essai + " " + sujet, reseau), 5, false),
                new Frein(empreinte("sujet", essai + " " + sujet, ""), 20, false),
                deLOrigine(essai, reseau));
    }

    /** Where there is no account to count for before the try is looked at. */
    public static List<Frein> pour(String essai, String origine) {
        return List.of(deLOrigine(essai, reseau(origine)));
    }

    /** That may be done so often from one address, and then no more: of a use that is named with its day, for that day. */
    static List<Frein> auPlus(int combien, String usage, String origine) {
        return List.of(new Frein(empreinte("au-plus", usage, reseau(origine)), combien, true, Duration.ofDays(1)));
    }

    /** In a browser that is known. */
    public static List<Frein> parAppareil(String essai, String sujet, UUID appareil) {
        return List.of(new Frein(empreinte("appareil", essai + " " + sujet, "" + appareil), 5, false));
    }

    /** The same, where there is no account to count for. */
    public static List<Frein> parAppareil(String essai, UUID appareil) {
        return List.of(new Frein(empreinte("appareil", essai, "" + appareil), 50, true));
    }

    private static Frein deLOrigine(String essai, String reseau) {
        return new Frein(empreinte("origine", essai, reseau), 50, true);
    }

    /** One household or one town hall has a whole network of IPv6 addresses, and would be free to change among them. */
    public static String reseau(String origine) {
        return Origine.de(origine).reseau();
    }

    private static byte[] empreinte(String genre, String sujet, String origine) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", genre, sujet, origine).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
