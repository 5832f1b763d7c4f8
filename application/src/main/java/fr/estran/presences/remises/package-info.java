/** What leaves with whoever came: a paper of what was done together, of which nothing is kept, the usual phrases that it is made of, and the links of a session. */
@NullMarked
package fr.estran.presences.remises;

import org.jspecify.annotations.NullMarked;
