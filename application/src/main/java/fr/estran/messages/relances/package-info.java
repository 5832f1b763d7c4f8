/** What the staff do of messages themselves: calls to make and that came in, letters to post, who was not reached. */
@NullMarked
package fr.estran.messages.relances;

import org.jspecify.annotations.NullMarked;
