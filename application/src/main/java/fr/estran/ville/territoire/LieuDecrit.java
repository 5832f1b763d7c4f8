package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A venue, with the words that help to find the room, and what the team alone is told.
 *
 * @param retireLe since when the service goes there no more
 * @param mobile it moves, as a bus does: sessions are held at its stops
 * @param halteDe of a stop, what stops there
 */
public record LieuDecrit(
        LieuId id,
        String nom,
        PourVenir pourVenir,
        @Nullable String contactNom,
        @Nullable String contactTelephone,
        @Nullable String contactCourriel,
        @Nullable String cles,
        @Nullable String accesEquipe,
        @Nullable String equipement,
        @Nullable LocalDate retireLe,
        boolean mobile,
        @Nullable LieuId halteDe) {

    public String adresse() {
        return pourVenir.adresseComplete();
    }

    /** What papers do not say of the way there, since nobody wrote it; of what moves, its stops say it. */
    public List<String> manques() {
        return mobile ? List.of() : pourVenir.manques();
    }

    /** Whether one may be told to come there: the service goes there, and it stays where it is. */
    public boolean auChoix() {
        return retireLe == null && !mobile;
    }
}
