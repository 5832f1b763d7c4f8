/** When a place is open: hours as OpenStreetMap writes them or as one says them, read, told in words, asked of a moment. */
@NullMarked
package fr.estran.ouvertures;

import org.jspecify.annotations.NullMarked;
