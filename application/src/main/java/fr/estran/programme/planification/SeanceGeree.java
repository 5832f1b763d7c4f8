package fr.estran.programme.planification;

import fr.estran.programme.Rectification;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as the staff see it, at the town's own hours.
 *
 * @param debutAnnonce the hour that was first announced, if it was moved since
 * @param noms of those who hold it, in the order of {@code conseillers}
 * @param heureConnue whether its hours are known; otherwise it is told by its day
 * @param retrait why it was removed: it shows here alone
 * @param aides the names of the volunteers, in the order of {@code benevoles}
 */
public record SeanceGeree(
        SeanceId id,
        ActionId action,
        LocalDateTime debut,
        LocalDateTime fin,
        EtatDeSeance statut,
        @Nullable String motif,
        @Nullable LieuId lieu,
        @Nullable String lieuNom,
        @Nullable LocalDateTime debutAnnonce,
        List<ConseillerId> conseillers,
        List<String> noms,
        List<BenevoleId> benevoles,
        List<String> aides,
        boolean heureConnue,
        Rectification.@Nullable Raison retrait)
        implements EtatDeSeance.Porteur {

    /** The day and hour at which it begins; the day alone where nobody knows the hour. */
    public String moment() {
        var jour = Jours.dire(debut.toLocalDate());
        return heureConnue ? jour + ", " + Jours.dire(debut.toLocalTime()) : jour;
    }

    /** What is over is told as it was; only what lies ahead is changed. */
    public boolean modifiable(LocalDateTime maintenant) {
        return prevue() && maintenant.isBefore(fin);
    }

    public String version() {
        return Integer.toHexString(
                Objects.hash(debut, fin, statut.code(), lieu, List.copyOf(conseillers), List.copyOf(benevoles)));
    }

    /** An action begins once at one hour in one place. @param sauf those that are moved, or written anew */
    public static boolean commenceDeja(Collection<SeanceGeree> siennes, Creneau creneau, Collection<SeanceId> sauf) {
        return siennes.stream()
                .filter(seance -> !seance.annulee() && !sauf.contains(seance.id()))
                .map(SeanceGeree::creneau)
                .anyMatch(creneau::memeDebut);
    }

    public Creneau creneau() {
        return new Creneau(debut.toLocalDate(), debut.toLocalTime(), fin.toLocalTime(), lieu, conseillers, benevoles);
    }
}
