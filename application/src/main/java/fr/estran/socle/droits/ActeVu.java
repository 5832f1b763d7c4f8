package fr.estran.socle.droits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal, as it is read.
 *
 * @param auteur the name that the account has today; none where nobody was signed in
 * @param surQui the name of the account that it was done to, if it was one
 */
public record ActeVu(
        Instant quand,
        @Nullable String auteur,
        String acte,
        @Nullable String surQui,
        @Nullable String objet,
        String canal,
        @Nullable String origine) {}
