/** Work that may last: done aside, while a page says what is being done, and how much is left. */
@NullMarked
package fr.estran.socle.travaux;

import org.jspecify.annotations.NullMarked;
