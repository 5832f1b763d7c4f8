package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which way somebody could be told of a place that frees, or of a date that changes: asked of the module that tells. */
public interface MoyenDePrevenir {

    /**
     * Nothing where no way is left that is in time.
     *
     * @param debut when it begins, if that is known
     */
    Optional<Moyen> aTemps(Coordonnees joindre, @Nullable Instant debut);

    /** Whether a code would reach somebody's telephone. */
    boolean parSms(Coordonnees joindre);
}
