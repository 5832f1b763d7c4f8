/** A report as an act: its draft finished by a person, frozen, dated, and what leaves the town hall of it. */
@NullMarked
package fr.estran.bilan.actes;

import org.jspecify.annotations.NullMarked;
