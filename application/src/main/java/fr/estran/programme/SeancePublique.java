package fr.estran.programme;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session of the programme, at the town's own hours.
 *
 * @param annonce when it was to begin before it was moved
 * @param deplacee when it was moved
 * @param revision how many times its hours, its venue or its state have changed
 * @param lieu null where one goes to none, or when it is not known yet
 */
public record SeancePublique(
        SeanceId id,
        ActionPublique action,
        ZonedDateTime debut,
        ZonedDateTime fin,
        boolean annulee,
        @Nullable ZonedDateTime annonce,
        @Nullable Instant deplacee,
        int revision,
        @Nullable LieuPublic lieu) {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final Duration PAUSE = Duration.ofMinutes(30);

    public LocalDate jour() {
        return debut.toLocalDate();
    }

    /** Where its day stands on the page of its action. */
    public String adresse() {
        return action.adresse() + "#" + jour();
    }

    /** De 9 h 30 à 11 h 30. */
    public String heures() {
        return MESSAGES.dire(
                "seance.heures", "debut", Jours.dire(debut.toLocalTime()), "fin", Jours.dire(fin.toLocalTime()));
    }

    /** Mardi 23 janvier 2024, de 9 h 30 à 11 h 30. */
    public String quand() {
        return Jours.dire(jour()) + ", " + heures();
    }

    public @Nullable String ancienMoment() {
        return annonce == null || annonce.isEqual(debut)
                ? null
                : MESSAGES.dire(
                        "seance.deplacee",
                        Map.of(
                                "jour", Jours.dire(annonce.toLocalDate()),
                                "heure", Jours.dire(annonce.toLocalTime())));
    }

    /** What is held in a venue is there, whatever its action is otherwise. */
    public TypeDAction.Ou seTient() {
        return lieu != null ? TypeDAction.Ou.LIEU : action.seTient();
    }

    /** Short, for a line of a list. */
    public String ou() {
        return lieu != null
                ? lieu.nomEtQuartier()
                : MESSAGES.dire("seance.ou." + action.seTient().code());
    }

    /** Whether one cannot be at both. */
    public boolean chevauche(SeancePublique autre) {
        return !annulee && !autre.annulee && debut.isBefore(autre.fin) && autre.debut.isBefore(fin);
    }

    /** Appointments follow each other in one place: who reads needs to know from when to when. */
    public boolean precede(SeancePublique suivante) {
        return action.type().surRendezVous()
                && action.id().equals(suivante.action.id())
                && jour().equals(suivante.jour())
                && !suivante.debut().isAfter(fin.plus(PAUSE))
                && annulee == suivante.annulee
                && ou().equals(suivante.ou());
    }

    public SeancePublique jusqua(ZonedDateTime autreFin) {
        return new SeancePublique(id, action, debut, autreFin, annulee, annonce, deplacee, revision, lieu);
    }
}
