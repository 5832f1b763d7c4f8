package fr.estran.presences.orientation;

import fr.estran.socle.commun.OrientationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that a body is due: that somebody will come, or, some days later, the question what became of it.
 *
 * @param par the body whose people sent; null: the service, or the person alone
 */
record CourrierAuxOrganismes(
        OrientationId id,
        String courriel,
        String besoin,
        LocalDate jour,
        @Nullable String prenom,
        @Nullable String joindre,
        String origine,
        @Nullable String par,
        boolean relance) {}
