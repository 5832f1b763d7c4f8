package fr.estran.bilan.renouvellement;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A renewal file that was handed over, as it was then.
 *
 * @param remisLe the day on which it was handed over
 * @param gardeLe the day on which that was noted, as which it is kept
 * @param aQui to whom, where somebody said so
 */
public record DossierRemis(
        DossierRemisId id,
        LocalDate remisLe,
        LocalDate gardeLe,
        @Nullable String aQui,
        LignesDeDossier lignes) {

    /** A file that was handed over. */
    public record DossierRemisId(UUID valeur) implements Identifiant {

        static DossierRemisId nouveau() {
            return new DossierRemisId(Identifiants.nouveau());
        }

        @JsonCreator
        public static DossierRemisId valueOf(String texte) {
            return new DossierRemisId(UUID.fromString(texte));
        }

        @Override
        public String toString() {
            return valeur.toString();
        }
    }
}
