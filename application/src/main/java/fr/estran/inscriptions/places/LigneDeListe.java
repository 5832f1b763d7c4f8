package fr.estran.inscriptions.places;

import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration on the staff's list: with what only the staff need to know of it.
 *
 * @param mot of the team, beside somebody who waits
 */
public record LigneDeListe(
        InscriptionVue vue,
        @Nullable String appareil,
        List<BesoinDAccueil> besoins,
        @Nullable String mot) {

    public LigneDeListe {
        besoins = List.copyOf(besoins);
    }

    /** Nothing leaves for them by itself: whatever is to be told is told by telephone. */
    public boolean sansMessagerie() {
        return !Moyen.unPartSeulVers(vue.ou(), vue.prevenir());
    }

    public boolean injoignable() {
        return vue.ou().vide();
    }
}
