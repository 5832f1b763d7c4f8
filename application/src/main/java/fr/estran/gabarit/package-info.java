/** The layout that all pages share and the pieces they are made of, given what to show. */
@NullMarked
package fr.estran.gabarit;

import org.jspecify.annotations.NullMarked;
