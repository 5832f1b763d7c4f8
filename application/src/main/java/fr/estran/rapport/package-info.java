/** The report of a year in two documents: what the records write, with what people made of it. */
@NullMarked
package fr.estran.rapport;

import org.jspecify.annotations.NullMarked;
