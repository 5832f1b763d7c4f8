/** Who acts: an account by its id, its role, whoever is signed in, the counsellors by their names. */
@NullMarked
package fr.estran.acteurs;

import org.jspecify.annotations.NullMarked;
