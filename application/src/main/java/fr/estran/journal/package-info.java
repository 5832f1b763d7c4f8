/** Who did what, on which record, when: written with the fact, and read. */
@NullMarked
package fr.estran.journal;

import org.jspecify.annotations.NullMarked;
