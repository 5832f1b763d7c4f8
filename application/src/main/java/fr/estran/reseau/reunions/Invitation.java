package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.util.UUID;

/**
 * What a body is told of a meeting.
 *
 * @param revision of the meeting, which it tells
 * @param deja whether the body was told of that meeting before, otherwise
 * @param attendaitLeJour whether it was then asked which day would suit
 */
public record Invitation(
        UUID id,
        ReunionId reunion,
        OrganismeId organisme,
        String cle,
        int revision,
        SorteDInvitation sorte,
        EtatDeMessage etat,
        boolean deja,
        boolean attendaitLeJour) {

    public boolean aImprimer() {
        return etat == EtatDeMessage.A_POSTER;
    }
}
