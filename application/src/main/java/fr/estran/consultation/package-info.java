/** The figures on screen: narrowed, compared, explained, opened on their rows, taken away in a file. */
@NullMarked
package fr.estran.consultation;

import org.jspecify.annotations.NullMarked;
