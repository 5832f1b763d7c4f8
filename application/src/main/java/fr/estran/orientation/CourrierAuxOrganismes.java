package fr.estran.orientation;

import fr.estran.commun.OrientationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An e-mail that a body is due: that somebody will come, or, some days later, the question what became of it. */
record CourrierAuxOrganismes(
        OrientationId id,
        UUID jeton,
        String courriel,
        String besoin,
        LocalDate jour,
        @Nullable String prenom,
        @Nullable String joindre,
        boolean relance) {}
