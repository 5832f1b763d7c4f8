package fr.estran.programme.planification;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.Collection;
import java.util.Map;

/**
 * Who else counts on a session that moves or is cancelled: who was invited to speak, who lends a hand. The service knows their names
 * alone, so that whoever changed it is told to ring them.
 */
public final class AussiAPrevenir {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private AussiAPrevenir() {}

    /** Empty where there is nobody. */
    public static String dire(ActionGeree action, Collection<SeanceGeree> seances) {
        return dire(
                action.intervenant() == null ? "" : action.intervenant().strip(),
                seances.stream()
                        .flatMap(seance -> seance.aides().stream())
                        .distinct()
                        .collect(joining(", ")));
    }

    /** @param benevoles their names, a comma between two */
    public static String dire(String invite, String benevoles) {
        return invite.isEmpty() && benevoles.isEmpty()
                ? ""
                : MESSAGES.dire(
                        "gestion.aussi",
                        Map.of(
                                "invite", invite,
                                "benevoles", benevoles,
                                "qui", invite.isEmpty() ? "benevoles" : benevoles.isEmpty() ? "invite" : "tous"));
    }

    /** What was done, and who is to be rung for it. */
    public static String apres(String fait, ActionGeree action, Collection<SeanceGeree> seances) {
        return (fait + " " + dire(action, seances)).strip();
    }

    /**
     * What is answered to whoever cancels.
     *
     * @param fait false when it was too late
     * @param avant as it was: those who counted on it may not be registered any more
     */
    public static Renvoi repondre(boolean fait, String cle, ActionEtSeances avant, Collection<SeanceGeree> annulees) {
        var renvoi = ReponseDeGestion.vers(avant.action().id(), fait && avant.aPrevenir() > 0);
        return fait
                ? renvoi.annoncer(apres(MESSAGES.dire(cle), avant.action(), annulees))
                : renvoi.avertir(MESSAGES.dire("gestion.faute.figee"));
    }
}
