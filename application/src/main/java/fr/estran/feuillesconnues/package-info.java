/** What the columns of sheets are, kept under a name for the next ones, and what of the town's own their words may name. */
@NullMarked
package fr.estran.feuillesconnues;

import org.jspecify.annotations.NullMarked;
