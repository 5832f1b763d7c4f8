/** The one table of rights: which request is open to whom, and how it is refused. */
@NullMarked
package fr.estran.droits;

import org.jspecify.annotations.NullMarked;
