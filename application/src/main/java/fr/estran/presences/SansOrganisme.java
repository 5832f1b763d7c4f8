package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was sent to a body of the directory, as long as nobody has said to which.
 *
 * @param id of the person, or of the entry of somebody without a name
 * @param nom null for the latter, who came at {@code le}
 * @param vue the last entry that told of it
 */
public record SansOrganisme(
        UUID id,
        @Nullable String nom,
        @Nullable LocalDateTime le,
        Besoin besoin,
        @Nullable String theme,
        @Nullable UUID vue) {

    static Optional<SansOrganisme> de(LigneDeFeuille ligne) {
        return siManque(new SansOrganisme(
                ligne.usager().valeur(), ligne.nomEntier(), null, ligne.besoin(), ligne.theme(), ligne.besoinSaisie()));
    }

    static Optional<SansOrganisme> de(PassageVu passage) {
        return siManque(new SansOrganisme(
                passage.id(), null, passage.le(), passage.besoin(), passage.theme(), passage.saisie()));
    }

    private static Optional<SansOrganisme> siManque(SansOrganisme dit) {
        return dit.besoin.suite() == Suite.ORIENTE && dit.besoin.acteur() == null ? Optional.of(dit) : Optional.empty();
    }
}
