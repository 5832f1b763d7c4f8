/** School and public holidays, and the hours in which the service answers and delays run. */
@NullMarked
package fr.estran.ville.calendrier;

import org.jspecify.annotations.NullMarked;
