package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A body, as whoever invites sees it.
 *
 * @param parCourriel whether it is written to; otherwise a letter is printed
 * @param derniere what it was told last
 * @param revision of the meeting as it is now
 */
public record Invite(
        OrganismeId id,
        String nom,
        boolean parCourriel,
        @Nullable Invitation derniere,
        int revision) {

    /** It was told of the meeting, and not as it is now. */
    public boolean depasse() {
        return derniere != null
                && derniere.revision() < revision
                && derniere.etat().prevenu();
    }

    /** Whether there is something to tell it: ticked, for whoever does not choose. */
    public boolean aDire() {
        return derniere == null || derniere.revision() < revision || derniere.etat() == EtatDeMessage.ECHOUE;
    }
}
