/** Who was asked for a survey, what left for them, and who is reminded; the pages on which one answers by a link or by telephone. */
@NullMarked
package fr.estran.sollicitations;

import org.jspecify.annotations.NullMarked;
