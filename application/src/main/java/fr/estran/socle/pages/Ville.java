package fr.estran.socle.pages;

import org.jspecify.annotations.Nullable;

/**
 * What every page shows of the town.
 *
 * @param service the name of its service
 * @param couleurs the address of the town's own colours, over ours
 * @param logo the address of its logo
 */
public record Ville(
        String service,
        Mentions mentions,
        Conformite conformite,
        @Nullable String couleurs,
        @Nullable String logo) {}
