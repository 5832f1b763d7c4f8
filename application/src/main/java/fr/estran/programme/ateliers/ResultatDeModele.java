package fr.estran.programme.ateliers;

/**
 * What the actions that started from a model gave.
 *
 * @param tenues sessions held; {@code places} what they offered, where one registers; {@code presences} people by name who
 *     came to these, each session counted
 * @param enAttente registrations that wait for a place, or waited for one until it was over
 */
public record ResultatDeModele(int actions, int aVenir, int tenues, int places, int presences, int enAttente) {}
