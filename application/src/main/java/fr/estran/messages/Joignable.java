package fr.estran.messages;

import fr.estran.commun.InscriptionId;
import fr.estran.coordonnees.MoyenParDefaut;
import fr.estran.coordonnees.Telephone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration or a group, by which way those whom it concerns are reached, and when it begins.
 *
 * @param inscription null of a group, and then only
 * @param personnes how many it concerns
 * @param voulu how they wish to be told, as {@link #prevenir} says it; null of whoever never said
 * @param debut of the first session that is left
 * @param raison why the service has just cancelled it, if it has
 */
record Joignable(
        @Nullable InscriptionId inscription,
        @Nullable UUID groupe,
        int personnes,
        UUID action,
        boolean confirmee,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable String voulu,
        @Nullable String professionnelTelephone,
        @Nullable String professionnelCourriel,
        @Nullable Instant debut,
        @Nullable String raison,
        String fuseau) {

    /** {@code sms}, {@code courriel}, {@code appel}, {@code courrier} or {@code aucun}. */
    String prevenir() {
        return voulu == null ? MoyenParDefaut.de(telephone, courriel, adresse) : voulu;
    }

    ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    Optional<Telephone> numero() {
        return Optional.ofNullable(telephone).flatMap(Telephone::lire);
    }

    Optional<Telephone> mobile() {
        return numero().filter(Telephone::mobile);
    }
}
