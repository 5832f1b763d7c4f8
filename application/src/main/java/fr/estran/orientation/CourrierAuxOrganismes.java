package fr.estran.orientation;

import fr.estran.commun.OrientationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An e-mail that a body is due: that somebody will come, or, some days later, the question what became of it. */
record CourrierAuxOrganismes(
        OrientationId id,
        String courriel,
        String besoin,
        LocalDate jour,
        @Nullable String prenom,
        @Nullable String joindre,
        boolean relance) {}
