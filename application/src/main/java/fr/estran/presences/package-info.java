/** Who came: noted once and in one way, on the sheet of a session, by a screen, on paper, by a partner. */
@NullMarked
package fr.estran.presences;

import org.jspecify.annotations.NullMarked;
