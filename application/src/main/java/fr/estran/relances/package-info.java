/** What the staff do of messages themselves: calls to make, letters to post, who was not reached, who was told. */
@NullMarked
package fr.estran.relances;

import org.jspecify.annotations.NullMarked;
