package fr.estran.socle.droits;

import fr.estran.socle.commun.StructureId;

/**
 * Whoever has shown one factor of two: nothing is open to them but the way to the second.
 *
 * @param enPlace whether there is a second factor to show; otherwise one must be set up first
 */
public record EnAttente(CompteId compte, StructureId structure, int generation, boolean enPlace) implements Connecte {}
