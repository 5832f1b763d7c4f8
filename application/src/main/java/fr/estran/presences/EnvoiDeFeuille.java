package fr.estran.presences;

import fr.estran.socle.commun.Identifiants;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form of a sheet sends along with what was tapped.
 *
 * @param saisie the id of the entry, made by the script of the page, which sends again what may not have arrived
 * @param ouverte the place in the line of the person for whom another form was open: it stays so
 * @param reprise there where something is taken back
 */
record EnvoiDeFeuille(
        @Nullable String saisie,
        @Nullable String ouverte,
        @Nullable String reprise) {

    /** What is no id is as if nothing had been sent. */
    UUID id() {
        var dit = Identifiants.lu(saisie);
        return dit == null ? Identifiants.nouveau() : dit;
    }

    String suite() {
        var tour = Identifiants.lu(ouverte);
        return tour == null ? "" : "?tour=" + tour;
    }

    boolean reprend() {
        return reprise != null;
    }
}
