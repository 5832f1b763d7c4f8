package fr.estran.reseau.reunions;

import fr.estran.socle.commun.OrganismeId;
import org.jspecify.annotations.Nullable;

/**
 * A body that was there.
 *
 * @param personnes how many came from it; null: nobody said
 */
record Presence(OrganismeId organisme, @Nullable Integer personnes) {}
