/** The report that is read: its sections in sentences, and the questions that only a person can answer. */
@NullMarked
package fr.estran.recit;

import org.jspecify.annotations.NullMarked;
