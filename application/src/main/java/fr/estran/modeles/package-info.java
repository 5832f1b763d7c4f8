/** The model of pages that a town hands in: read, checked, filled with a document. */
@NullMarked
package fr.estran.modeles;

import org.jspecify.annotations.NullMarked;
