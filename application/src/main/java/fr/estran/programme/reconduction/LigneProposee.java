package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held or left out as one: a session, a course, a half-day, a date of a rule.
 *
 * @param quoi what it is, where it stands alone
 * @param avant when it was held
 * @param avec where, and by whom
 * @param apres when it would be, if nothing stood in the way
 * @param issues where it may go instead
 * @param choix what the form says, or proposes: a way out, or that it is left out
 * @param refus why what was chosen cannot be, any more
 * @param laissee whether nothing of it is written
 * @param nouvelle whether the page that was sent did not show it so
 * @param premier the first day on which it would be
 * @param empreinte what it was when it was shown ready
 * @param retenus what would be written
 */
public record LigneProposee(
        String cle,
        String quoi,
        String avant,
        String avec,
        String apres,
        List<Obstacle> obstacles,
        List<Issue> issues,
        String choix,
        @Nullable String refus,
        boolean laissee,
        boolean nouvelle,
        LocalDate premier,
        String empreinte,
        List<Creneau> retenus) {

    /** A way out that one click takes: it is free, whatever the other lines take of what they are offered. */
    public record Issue(Jeton jeton, String phrase, List<Creneau> creneaux) {}

    /** What stands against a session on the day on which it would be held, in words. */
    public record Obstacle(Genre genre, String phrase) {

        /** Whose it is: what would have to be another. */
        enum Genre {
            JOUR,
            /** Schools are open, or closed: it may be held all the same. */
            EPOQUE,
            LIEU,
            CONSEILLER,
            /** Nothing forbids it; somebody must want it. */
            DEJA
        }
    }

    /** Nothing is asked of anybody. */
    public boolean prete() {
        return issues.isEmpty() && obstacles.isEmpty() && refus == null;
    }

    boolean empeche() {
        return refus != null || nouvelle;
    }
}
