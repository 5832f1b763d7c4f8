package fr.estran.programme;

import fr.estran.socle.commun.LieuId;
import fr.estran.ville.territoire.PourVenir;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one goes, and what helps to find the room.
 *
 * @param quartier the name of the district
 * @param acces in words, as one would say it on the telephone
 * @param arret the nearest stop
 * @param pmr whether a wheelchair gets in; null when nobody said
 * @param accessibilite what else helps, in words
 */
public record LieuPublic(
        LieuId id,
        String nom,
        @Nullable String quartier,
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Boolean pmr,
        @Nullable String accessibilite) {

    /** The district, where the name does not tell it already. */
    public String nomEtQuartier() {
        return quartier == null || nom.contains(quartier) ? nom : nom + " (" + quartier + ")";
    }

    public PourVenir pourVenir() {
        return new PourVenir(adresse, codePostal, commune, etage, acces, arret, pmr, accessibilite);
    }

    public String adresseComplete() {
        return pourVenir().adresseComplete();
    }

    public String pourTrouver() {
        return pourVenir().pourTrouver();
    }

    /** A map that asks for no account and follows nobody; null where the venue is on no map. */
    public @Nullable String plan() {
        return latitude == null || longitude == null
                ? null
                : "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=18/%1$s/%2$s"
                        .formatted(latitude.toPlainString(), longitude.toPlainString());
    }
}
