package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places held for people who have no name yet.
 *
 * @param places that are held still: each name that is given takes one
 * @param rendues that it held when its action was cancelled
 */
public record GroupeGarde(
        UUID id, ActionId action, String nom, @Nullable String telephone, int places, int rendues) {}
