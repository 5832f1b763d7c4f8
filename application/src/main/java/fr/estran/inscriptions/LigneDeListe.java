package fr.estran.inscriptions;

import fr.estran.coordonnees.Telephone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration on the staff's list: with what only the staff need to know of it. */
public record LigneDeListe(InscriptionVue vue, @Nullable String appareil, List<String> besoins) {

    public LigneDeListe {
        besoins = List.copyOf(besoins);
    }

    /** Neither SMS nor e-mail: whatever is to be told is told by telephone. */
    public boolean sansMessagerie() {
        return vue.courriel() == null && !mobile();
    }

    public boolean injoignable() {
        return vue.courriel() == null && vue.telephone() == null && vue.adresse() == null;
    }

    private boolean mobile() {
        return vue.telephone() != null
                && Telephone.lire(vue.telephone()).filter(Telephone::mobile).isPresent();
    }
}
