/** The demonstration tried on one's own export: the report that the command would make of it, from a page. */
@NullMarked
package fr.estran.essais;

import org.jspecify.annotations.NullMarked;
