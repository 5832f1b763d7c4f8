/** The meetings of the collective: dates proposed and chosen, agenda, who was there, what was said. */
@NullMarked
package fr.estran.reunions;

import org.jspecify.annotations.NullMarked;
