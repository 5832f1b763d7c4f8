/** Periods, identifiers, the structure in whose name we act; no business rule. */
@NullMarked
package fr.estran.socle.commun;

import org.jspecify.annotations.NullMarked;
