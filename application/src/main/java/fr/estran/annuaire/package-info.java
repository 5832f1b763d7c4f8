/** The directory: what each local body helps with, for whom, where and when, and what the public reads of it. */
@NullMarked
package fr.estran.annuaire;

import org.jspecify.annotations.NullMarked;
