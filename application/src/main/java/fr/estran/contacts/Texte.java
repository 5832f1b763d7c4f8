package fr.estran.contacts;

import org.jspecify.annotations.Nullable;

/**
 * What a message says, its variables still in braces.
 *
 * @param objet of an e-mail
 */
record Texte(@Nullable String objet, String texte) {}
