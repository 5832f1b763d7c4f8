package fr.estran.ville.equipe;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lends a hand, without an account.
 *
 * @param prevenir how they wish to be told; null: they did not say
 * @param seances how many sessions name them
 */
public record Benevole(
        BenevoleId id,
        String nom,
        @Nullable LocalDate partiLe,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen prevenir,
        int seances) {

    /** As they wish, or as their number lets us; by nothing where nothing is known. */
    public Moyen moyen() {
        return prevenir == null ? Moyen.parDefaut(ou()) : prevenir;
    }

    public OuJoindre ou() {
        return new OuJoindre(telephone, courriel, adresse);
    }
}
