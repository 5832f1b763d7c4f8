/** What is published, for other programs of the town: the keys that open it, and what they read. */
@NullMarked
package fr.estran.accueil.api;

import org.jspecify.annotations.NullMarked;
