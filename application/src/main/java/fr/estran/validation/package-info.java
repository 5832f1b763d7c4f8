/** From a draft to an act: the reports of all years, the page of each, its freezing, its dated steps. */
@NullMarked
package fr.estran.validation;

import org.jspecify.annotations.NullMarked;
