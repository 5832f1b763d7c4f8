/** Which themes people wish for: consultations, and counts of what they said. */
@NullMarked
package fr.estran.programme.souhaits;

import org.jspecify.annotations.NullMarked;
