/** Who has a place: asked for, given, waited for, booked by the hour, given back. */
@NullMarked
package fr.estran.inscriptions;

import org.jspecify.annotations.NullMarked;
