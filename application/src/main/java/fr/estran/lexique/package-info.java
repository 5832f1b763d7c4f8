/** What a sheet may tell, by which titles, and which of the town's own its words name. */
@NullMarked
package fr.estran.lexique;

import org.jspecify.annotations.NullMarked;
