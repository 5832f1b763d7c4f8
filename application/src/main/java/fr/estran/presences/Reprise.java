package fr.estran.presences;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to take back what was just noted: it is one more entry. Kept in the session until the next page.
 *
 * @param fait what was noted, as the messages name it
 * @param adresse where to post, after that of the sheet; null where nothing is left to take back
 */
public record Reprise(String fait, @Nullable String adresse, Map<String, String> champs) implements Serializable {

    /** It was taken back. */
    static final Reprise FAITE = new Reprise("annule", null, Map.of());

    public Reprise {
        champs = Map.copyOf(champs);
    }
}
