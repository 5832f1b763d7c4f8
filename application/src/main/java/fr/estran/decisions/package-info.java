/** What the collective decided at its meetings, who does it and by when, and what became of it. */
@NullMarked
package fr.estran.decisions;

import org.jspecify.annotations.NullMarked;
