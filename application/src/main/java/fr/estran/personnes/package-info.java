/** The people who are helped: one record for each, and what becomes of it. */
@NullMarked
package fr.estran.personnes;

import org.jspecify.annotations.NullMarked;
