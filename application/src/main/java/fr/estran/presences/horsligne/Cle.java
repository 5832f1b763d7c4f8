package fr.estran.presences.horsligne;

import java.util.UUID;

/** @param secret as the database has it: sealed */
@SuppressWarnings("ArrayRecordComponent")
record Cle(UUID id, byte[] publique, byte[] secret) {}
