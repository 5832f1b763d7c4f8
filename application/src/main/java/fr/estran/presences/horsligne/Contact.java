package fr.estran.presences.horsligne;

import java.time.Instant;
import java.util.UUID;

/**
 * What a telephone learns whenever it reaches us: who is signed in, what time it is, what forms must hold.
 *
 * @param maintenant by the service's clock, which the demonstration sets: the hour of what is noted
 * @param machine by the machine's: what the telephone's own is compared with
 */
record Contact(UUID compte, UUID structure, Instant maintenant, Instant machine, Jeton jeton) {

    record Jeton(String entete, String valeur) {}

    @SuppressWarnings("ArrayRecordComponent")
    record CleOfferte(UUID id, byte[] publique) {}
}
