/** What a sentence tells of danger, and whom to call: the numbers of the country and those that the town adds. */
@NullMarked
package fr.estran.ville.dangers;

import org.jspecify.annotations.NullMarked;
