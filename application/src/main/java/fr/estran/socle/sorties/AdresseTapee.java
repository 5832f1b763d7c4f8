package fr.estran.socle.sorties;

import fr.estran.socle.commun.LectureDeSaisie;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where another server is, as somebody typed it; whether one may go there, {@link Sortie#permise} says. */
public record AdresseTapee(URI uri) {

    /** As many signs as what is there may be called by. */
    public static final int NOM = 60;

    private static final int SIGNES = 2000;

    /** Empty where it can be no address. */
    public static Optional<AdresseTapee> lire(@Nullable String tapee) {
        var dite = LectureDeSaisie.texteOuRien(tapee);
        try {
            return dite.isEmpty() || dite.length() > SIGNES
                    ? Optional.empty()
                    : Optional.of(new AdresseTapee(new URI(dite)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Once one may go there. What nobody named is called as its host. */
    public String appelee(@Nullable String nom) {
        return Objects.requireNonNullElseGet(
                LectureDeSaisie.uneLigne(nom),
                () -> uri.getHost().substring(0, Math.min(uri.getHost().length(), NOM)));
    }

    /** It may open what is there. */
    @Override
    public String toString() {
        return "an address of " + uri.getHost();
    }
}
