/** The sheet of a session: who is expected, who came and what for, how it ends, on the screen and on paper. */
@NullMarked
package fr.estran.feuilles;

import org.jspecify.annotations.NullMarked;
