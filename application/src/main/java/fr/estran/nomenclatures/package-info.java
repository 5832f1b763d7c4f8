/** The closed lists of the domain, each with all that follows from one of its words. */
@NullMarked
package fr.estran.nomenclatures;

import org.jspecify.annotations.NullMarked;
