package fr.estran.presences.horsligne;

/**
 * What devices seal with, and what opens it.
 *
 * @param secret kept sealed with the server's key: whoever has the database alone opens nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record PaireDeCles(byte[] publique, byte[] secret) {}
