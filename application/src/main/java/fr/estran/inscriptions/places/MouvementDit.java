package fr.estran.inscriptions.places;

import fr.estran.socle.commun.Messages;
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

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    /** An imported folder may join a cause to a state that the service itself never does: the state is told alone. */
    public String phrase() {
        var valeurs = new HashMap<String, Object>(Map.of("n", places == null ? 0 : places));
        valeurs.put("qui", qui == null ? "" : qui);
        valeurs.put("vers", vers == null ? "" : vers);
        var cle = genre.equals("etat") ? "mouvement." + cause + "." + vers : "mouvement." + genre;
        return MESSAGES.dire(MESSAGES.connait(cle) ? cle : "mouvement.vers", valeurs);
    }

    public String auteur() {
        return par == null ? MESSAGES.dire("canal." + provenance.code()) : par;
    }
}
