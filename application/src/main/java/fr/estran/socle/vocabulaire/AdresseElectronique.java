package fr.estran.socle.vocabulaire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address to which an e-mail can be sent, as far as one sees without sending it. */
public record AdresseElectronique(String valeur) {

    /** Of the whole (RFC 5321). */
    private static final int SIGNES_AU_PLUS = 254;

    /** One address, and nothing that a mail program reads as a second one or as a name. */
    private static final Pattern ECRITE = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    public static Optional<AdresseElectronique> lire(String saisi) {
        return saisi.length() <= SIGNES_AU_PLUS && ECRITE.matcher(saisi).matches()
                ? Optional.of(new AdresseElectronique(saisi))
                : Optional.empty();
    }

    /** The usual address that was most likely meant, where what was typed is one slip away from it; it is only proposed. */
    public static Optional<String> voulue(String saisi) {
        return saisi.length() > SIGNES_AU_PLUS ? Optional.empty() : AdresseVoulue.de(saisi);
    }

    /** The same, until they said which of the two they meant: {@code gardee}. */
    public static Optional<String> voulue(String saisi, @Nullable String gardee) {
        return saisi.equals(gardee) ? Optional.empty() : voulue(saisi);
    }
}
