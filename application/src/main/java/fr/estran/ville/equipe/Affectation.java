package fr.estran.ville.equipe;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a post, or part of it.
 *
 * @param fin as it is written; null where none is
 * @param jusque the same, or their departure where it comes before
 */
public record Affectation(
        AffectationId id,
        PosteId poste,
        ConseillerId conseiller,
        String nom,
        LocalDate debut,
        @Nullable LocalDate fin,
        @Nullable LocalDate jusque,
        int part) {

    public boolean le(LocalDate jour) {
        return !jour.isBefore(debut) && (jusque == null || !jour.isAfter(jusque));
    }

    public String dates() {
        return Accords.dates(debut, jusque);
    }

    /** That somebody holds a post. */
    public record AffectationId(UUID valeur) implements Identifiant {

        static AffectationId nouveau() {
            return new AffectationId(Identifiants.nouveau());
        }

        @JsonCreator
        public static AffectationId valueOf(String texte) {
            return new AffectationId(UUID.fromString(texte));
        }

        @Override
        public String toString() {
            return valeur.toString();
        }
    }
}
