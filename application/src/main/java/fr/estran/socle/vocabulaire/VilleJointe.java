package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * Whose an address is.
 *
 * @param maintenance while it is read and nothing of it is written
 */
public record VilleJointe(StructureId structure, @Nullable Maintenance maintenance) {}
