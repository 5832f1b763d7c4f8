package fr.estran.presences.orientation;

import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one said, and what one answered to the few questions that follow. Sent by POST: it stands in no address and no log.
 *
 * @param dit in everyday French
 * @param besoin the code of the need, once it is known
 * @param quartier the code of a district
 * @param ouvert what is there: somebody wants to go now
 * @param pour for whom, a code
 * @param cle drawn for this search: what is chosen from it, however often it is sent, is chosen once
 */
public record ReponsesDeRecherche(
        @Nullable String dit,
        @Nullable String besoin,
        @Nullable String quartier,
        @Nullable String ouvert,
        @Nullable String pour,
        @Nullable String cle) {

    public ReponsesDeRecherche {
        dit = blanc(dit);
        besoin = blanc(besoin);
        quartier = blanc(quartier);
        ouvert = blanc(ouvert);
        pour = blanc(pour);
        cle = LectureDeSaisie.id(cle)
                .map(UUID::toString)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    static ReponsesDeRecherche rien() {
        return new ReponsesDeRecherche(null, null, null, null, null, null);
    }

    Optional<PublicAccueilli> publicVoulu() {
        return Code.lire(PublicAccueilli.class, pour);
    }

    private static @Nullable String blanc(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }
}
