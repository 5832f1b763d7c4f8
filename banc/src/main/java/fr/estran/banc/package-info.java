/** The benches: what one types after {@code ./estran banc}. */
@NullMarked
package fr.estran.banc;

import org.jspecify.annotations.NullMarked;
