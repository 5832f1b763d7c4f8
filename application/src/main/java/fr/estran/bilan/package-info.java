/** What the report of a year is written from: its figures, what is known of the town, and the words that tell them. */
@NullMarked
package fr.estran.bilan;

import org.jspecify.annotations.NullMarked;
