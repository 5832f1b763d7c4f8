package fr.estran.accueil.trimestres;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An action of a quarter that the public does not see yet.
 *
 * @param inscriptionsDes a day of its own on which registration opens, if it has one
 * @param premiere its first session that is left; null where it has none, and then it cannot be published
 * @param lieux where they are, by name
 * @param presentee whether it says what it is about
 * @param laissee it was left as a draft, by choice, when the quarter was published
 * @param empreinte what else whoever reads it again before it is published would see change
 */
public record Brouillon(
        ActionId id,
        TypeDAction type,
        String titre,
        @Nullable Integer capacite,
        @Nullable LocalDate inscriptionsDes,
        @Nullable LocalDateTime premiere,
        int seances,
        @Nullable String lieux,
        boolean presentee,
        boolean laissee,
        String empreinte) {

    public boolean publiable() {
        return premiere != null;
    }

    /** One registers for it, and it takes the day of the quarter. */
    public boolean prendLeJour() {
        return capacite != null && inscriptionsDes == null;
    }

    /** Nobody could register in time. */
    boolean commenceAvant(LocalDate ouverture) {
        return prendLeJour() && premiere != null && !ouverture.isBefore(premiere.toLocalDate());
    }
}
