/** The detailed figures that are looked up: their sections, in tables and charts. */
@NullMarked
package fr.estran.chiffres;

import org.jspecify.annotations.NullMarked;
