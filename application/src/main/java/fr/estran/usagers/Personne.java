package fr.estran.usagers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as they name themselves, or as they are named for.
 *
 * @param contact by which means they are reached: {@code sms}, {@code courriel}, {@code appel}, {@code courrier}
 */
public record Personne(
        String prenom,
        String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable String contact) {}
