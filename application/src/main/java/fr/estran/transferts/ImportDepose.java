package fr.estran.transferts;

/**
 * A folder that was handed in and found right.
 *
 * @param nom of the file, as whoever handed it in calls it
 * @param changements what it would change; once it is confirmed, what it did change
 */
public record ImportDepose(TransfertId id, String nom, Changements changements, Delai delai, boolean confirme) {}
