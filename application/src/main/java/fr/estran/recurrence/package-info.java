/** Rules by which days come back: the dates that they give, and how one says them. It knows neither sessions nor database. */
@NullMarked
package fr.estran.recurrence;

import org.jspecify.annotations.NullMarked;
