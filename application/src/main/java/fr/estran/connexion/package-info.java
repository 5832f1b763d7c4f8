/** Sign-in: the pages on which one proves who one is, the session that this opens, one's own account; the journal's pages. */
@NullMarked
package fr.estran.connexion;

import org.jspecify.annotations.NullMarked;
