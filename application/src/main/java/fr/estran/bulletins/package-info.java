/** Sheets of paper that come back: typed by keyboard, and typed anew by their number where a slip was made. */
@NullMarked
package fr.estran.bulletins;

import org.jspecify.annotations.NullMarked;
