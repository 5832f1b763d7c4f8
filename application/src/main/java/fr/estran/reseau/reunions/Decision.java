package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, who does it and by when.
 *
 * @param priseLe the day of the meeting at which it was
 * @param organisme who does it, where that is a body
 * @param qui who does it, in words
 * @param closeLe the day on which it was done, or given up
 * @param suite what came of it
 */
public record Decision(
        UUID id,
        ReunionId reunion,
        @Nullable LocalDate priseLe,
        String quoi,
        @Nullable OrganismeId organisme,
        @Nullable String qui,
        @Nullable LocalDate pourLe,
        EtatDeDecision etat,
        @Nullable LocalDate closeLe,
        @Nullable String suite) {

    public String adresse() {
        return "/equipe/reunions/" + reunion + "/decisions/" + id;
    }

    public boolean ouverte() {
        return etat == EtatDeDecision.A_FAIRE;
    }

    public boolean enRetard(LocalDate aujourdhui) {
        return ouverte() && pourLe != null && pourLe.isBefore(aujourdhui);
    }

    /** What became of what was decided. */
    public enum EtatDeDecision implements Code {
        A_FAIRE,
        FAITE,
        ABANDONNEE
    }
}
