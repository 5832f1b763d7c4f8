package fr.estran.inscriptions;

import fr.estran.commun.Messages;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal of places, in words.
 *
 * @param qui the person whom it is about, where it is about one
 * @param par who of the staff did it
 */
public record MouvementDit(
        Instant le,
        String genre,
        @Nullable String qui,
        @Nullable String vers,
        @Nullable Integer places,
        String cause,
        @Nullable String raison,
        Provenance provenance,
        @Nullable String par) {

    private static final Messages MESSAGES = Messages.de("inscriptions");

    public String phrase() {
        var valeurs = new HashMap<String, Object>(Map.of("n", places == null ? 0 : places));
        valeurs.put("qui", qui == null ? "" : qui);
        return MESSAGES.dire(genre.equals("etat") ? "mouvement." + cause + "." + vers : "mouvement." + genre, valeurs);
    }

    public String auteur() {
        return par == null ? MESSAGES.dire("canal." + provenance.code()) : par;
    }
}
