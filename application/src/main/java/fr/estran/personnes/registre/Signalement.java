package fr.estran.personnes.registre;

import org.jspecify.annotations.Nullable;

/**
 * What a record says of a person, each part as it was written; any of them may be missing.
 *
 * @param naissance a year, or a date whose figures are year, month, day
 * @param voie the street, or the whole address where it was written in one line
 * @param complement what helps to find the door
 * @param region district, state: something that many share
 * @param identifiant a number that is one person's
 */
public record Signalement(
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable String genre,
        @Nullable String naissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String numero,
        @Nullable String voie,
        @Nullable String complement,
        @Nullable String commune,
        @Nullable String codePostal,
        @Nullable String region,
        @Nullable String identifiant) {}
