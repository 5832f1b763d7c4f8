/** What messages say, in the words of the town, and what else it settles of them. */
@NullMarked
package fr.estran.textes;

import org.jspecify.annotations.NullMarked;
