package fr.estran.messages.nouvelles;

import fr.estran.messages.nouvelles.FaitDit.Genre;
import fr.estran.messages.nouvelles.FaitDit.Par;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody of the team wishes to be told.
 *
 * @param mobile where texts go
 * @param de the hour from which something may leave for them
 * @param a the hour before which it may
 */
public record Preferences(Map<Genre, Par> choix, @Nullable String mobile, int de, int a) {

    static final int MATIN = 8;
    static final int SOIR = 20;

    public Preferences {
        choix = Map.copyOf(choix);
    }

    public Par par(Genre genre) {
        return choix.getOrDefault(genre, genre == Genre.APPEL ? Par.AUCUN : Par.PAGE);
    }
}
