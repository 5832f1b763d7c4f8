/** Sessions that come back by a rule: what a change would do to each date, done once it was read. */
@NullMarked
package fr.estran.series;

import org.jspecify.annotations.NullMarked;
