/** Who acts, the one table of rights, the journal of who did what, and how long each thing is kept. */
@NullMarked
package fr.estran.socle.droits;

import org.jspecify.annotations.NullMarked;
