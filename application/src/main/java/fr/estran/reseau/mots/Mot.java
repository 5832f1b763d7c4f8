package fr.estran.reseau.mots;

import fr.estran.socle.commun.ReunionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the team wrote to bodies, and how far it has come.
 *
 * @param reunion to whose guests it was written; null: to the network
 * @param objet null once it was erased, as the text
 * @param par null once their account is no more
 * @param organismes that are told, or were
 * @param prevenus of them, those that were
 * @param lettres of them, those for which a letter is to be printed and handed over
 * @param nonJoints of them, those that the e-mail did not reach
 */
public record Mot(
        UUID id,
        @Nullable ReunionId reunion,
        @Nullable String objet,
        @Nullable String texte,
        @Nullable String par,
        Instant ecritLe,
        int organismes,
        int prevenus,
        int lettres,
        int nonJoints) {

    /** Where all of them are. */
    static final String PAGES = "/equipe/reseau/mots";

    public String adresse() {
        return PAGES + "/" + id;
    }

    /** Neither told, nor given up, nor waiting for somebody to print it. */
    public int aPartir() {
        return organismes - prevenus - lettres - nonJoints;
    }
}
