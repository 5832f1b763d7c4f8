package fr.estran.socle.vocabulaire;

import org.jspecify.annotations.Nullable;

/**
 * A structure is known by its INSEE code and its name together: a town may have two services.
 *
 * @param joursFeries null where nobody said: then they stay as they are, and begin as the INSEE code has them
 */
public record Structure(
        String codeInsee,
        String nom,
        String commune,
        @Nullable String zoneScolaire,
        String fuseau,
        @Nullable Contree joursFeries) {}
