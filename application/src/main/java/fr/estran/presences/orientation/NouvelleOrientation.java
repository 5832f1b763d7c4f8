package fr.estran.presences.orientation;

import fr.estran.presences.orientation.Orientation.OrigineDOrientation;
import fr.estran.socle.commun.OrganismeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is about to be sent.
 *
 * @param cle of the form that was sent: the same one twice is one sending
 * @param par the body whose people send; null: the service, or the person alone
 * @param accord whether the person agrees that the body be told
 */
record NouvelleOrientation(
        OrganismeId organisme,
        String besoin,
        OrigineDOrientation origine,
        @Nullable OrganismeId par,
        UUID cle,
        boolean accord,
        @Nullable String prenom,
        @Nullable String joindre) {}
