package fr.estran.messages;

import org.jspecify.annotations.Nullable;

/**
 * What a message says, its variables still in braces.
 *
 * @param objet of an e-mail
 */
record TexteDeMessage(@Nullable String objet, String texte) {}
