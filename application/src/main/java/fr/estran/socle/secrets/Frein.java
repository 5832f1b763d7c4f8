package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What slows down whoever guesses: after so many failures, each further try waits twice as long, up to a quarter of an hour.
 *
 * <p>A try is counted by account and address together, by account, and by address: so that a guesser from elsewhere does
 * not soon keep the owner of an account out, and that neither many addresses nor many accounts are a way round. In a browser
 * where the account was entered before, it is counted by that alone: nobody else's failures are in the way.
 *
 * <p>What is there and what is not are counted alike, or how long one waits would tell them apart.
 *
 * <p>Rule: brakes.
 *
 * @param seuil failures that cost nothing yet
 * @param attente the shortest, once it holds
 */
public record Frein(byte[] cle, int seuil, Portee portee, Duration attente) {

    /** Whose tries it counts, from the fewest: brakes are always taken in this order. */
    enum Portee {
        /** Of one subject from one place: what is right there makes it forget. */
        SIENNE,
        /** Of one subject from everywhere: what is right takes back its own tries, and no other's. */
        SUJET,
        /** Of one place, at how many subjects: each counts once, however often its owner mistypes. */
        ORIGINE
    }

    Frein(byte[] cle, int seuil, Portee portee) {
        this(cle, seuil, portee, Duration.ZERO);
    }

    /** @param essai what is tried: to fail at one thing makes nobody wait at another */
    public static List<Frein> pour(String essai, String sujet, String origine) {
        var reseau = reseau(origine);
        return List.of(
                new Frein(empreinte("sujet-et-origine", essai + " " + sujet, reseau), 5, Portee.SIENNE),
                new Frein(empreinte("sujet", essai + " " + sujet, ""), 20, Portee.SUJET),
                deLOrigine(essai, reseau));
    }

    /** Where there is no account to count for before the try is looked at. */
    public static List<Frein> pour(String essai, String origine) {
        return List.of(deLOrigine(essai, reseau(origine)));
    }

    /**
     * That may be done so often from one connection, twice as often from all the networks of one home, and then no more: of a use that
     * is named with its day, for that day.
     */
    static List<Frein> auPlus(int combien, String usage, String origine) {
        var dOu = Origine.de(origine);
        return List.of(
                new Frein(empreinte("au-plus", usage, dOu.reseau()), combien, Portee.ORIGINE, Duration.ofDays(1)),
                new Frein(
                        empreinte("au-plus-du-foyer", usage, dOu.foyer()),
                        2 * combien,
                        Portee.ORIGINE,
                        Duration.ofDays(1)));
    }

    /** In a browser that is known. */
    public static List<Frein> parAppareil(String essai, String sujet, UUID appareil) {
        return List.of(new Frein(empreinte("appareil", essai + " " + sujet, "" + appareil), 5, Portee.SIENNE));
    }

    /** The same, where there is no account to count for. */
    public static List<Frein> parAppareil(String essai, UUID appareil) {
        return List.of(new Frein(empreinte("appareil", essai, "" + appareil), 50, Portee.ORIGINE));
    }

    private static Frein deLOrigine(String essai, String reseau) {
        return new Frein(empreinte("origine", essai, reseau), 50, Portee.ORIGINE);
    }

    /** As it is kept: there are few addresses, and a digest that anybody could make would tell which it is. */
    Frein scelle(CleDesOrigines cles) {
        return new Frein(cles.empreinte(HexFormat.of().formatHex(cle)), seuil, portee, attente);
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
