package fr.estran.inscriptions.places;

import java.util.UUID;

/**
 * The places of a group are taken from it, since its action is cancelled; or are its own again. Published within the
 * transaction that writes it.
 *
 * @param annule whether the group has to be told
 * @param raison in a few words that may be told; empty when none is said
 */
public record GroupeChange(UUID groupe, boolean annule, String raison) {}
