package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
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
        int revision,
        String sorte,
        String etat,
        int tentatives,
        boolean deja,
        boolean attendaitLeJour) {

    SorteDInvitation laquelle() {
        return Code.de(SorteDInvitation.class, sorte);
    }

    public EtatDInvitation ouEnEstElle() {
        return Code.de(EtatDInvitation.class, etat);
    }
}
