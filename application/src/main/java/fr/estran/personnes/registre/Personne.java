package fr.estran.personnes.registre;

import fr.estran.socle.vocabulaire.Moyen;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they name themselves, or as they are named for.
 *
 * @param contact by which means they are reached; null of whoever never said
 */
public record Personne(
        String prenom,
        String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen contact) {}
