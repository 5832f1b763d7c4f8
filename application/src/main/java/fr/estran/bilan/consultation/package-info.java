/** The figures on screen: narrowed, compared, explained, opened on their rows, and what people came for by quarter. */
@NullMarked
package fr.estran.bilan.consultation;

import org.jspecify.annotations.NullMarked;
