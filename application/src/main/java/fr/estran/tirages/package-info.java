/** Who would be asked for a survey among those who were seen, by which way they can be reached, and who is left out and why. */
@NullMarked
package fr.estran.tirages;

import org.jspecify.annotations.NullMarked;
