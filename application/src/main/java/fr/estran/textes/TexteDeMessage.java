package fr.estran.textes;

import org.jspecify.annotations.Nullable;

/**
 * What a message says, its variables still in braces.
 *
 * @param objet of an e-mail
 */
public record TexteDeMessage(@Nullable String objet, String texte) {}
