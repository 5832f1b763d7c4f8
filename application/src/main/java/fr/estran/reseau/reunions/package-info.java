/** The meetings of the collective, from proposed dates to what was decided, and what it did beside them. */
@NullMarked
package fr.estran.reseau.reunions;

import org.jspecify.annotations.NullMarked;
