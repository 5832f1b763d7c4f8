package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with all that its sheet says, on screen and on paper.
 *
 * @param reprises what was decided before it, and was still open
 */
public record ReunionEntiere(
        Reunion reunion,
        @Nullable LieuDecrit lieu,
        List<PointDeReunion> points,
        List<Decision> reprises,
        List<Decision> decisions,
        List<Presence> presences,
        NomsDOrganismes noms,
        LocalDate aujourdhui) {

    private static final Messages MESSAGES = Messages.de("reseau/reunions");

    public ReunionEntiere {
        points = List.copyOf(points);
        reprises = List.copyOf(reprises);
        decisions = List.copyOf(decisions);
        presences = List.copyOf(presences);
    }

    public EtatDeReunion etat() {
        return reunion.etat(aujourdhui);
    }

    /** Nobody can come to it any more: its day is over, or all those that were proposed are. */
    public boolean passee() {
        return switch (etat()) {
            case TENUE, A_RACONTER -> true;
            case A_DATER -> reunion.passeeSansDate(aujourdhui);
            case ANNULEE, AUJOURDHUI, PREVUE -> false;
        };
    }

    public List<OrganismeId> venus() {
        return presences.stream().map(Presence::organisme).toList();
    }

    /** Who was there, in the order of the names, with how many where somebody said. */
    public List<String> presents() {
        return noms.organismes().stream()
                .flatMap(un -> presences.stream()
                        .filter(une -> une.organisme().equals(un.id()))
                        .map(une -> MESSAGES.dire(
                                "presents.un", "nom", un.nom(), "n", Objects.requireNonNullElse(une.personnes(), 0))))
                .toList();
    }

    /**
     * A body that was there.
     *
     * @param personnes how many came from it; null: nobody said
     */
    record Presence(OrganismeId organisme, @Nullable Integer personnes) {}
}
