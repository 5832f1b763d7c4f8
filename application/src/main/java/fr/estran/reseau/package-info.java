/** What the collective did beside its meetings: events held together, coordinations outside, what was made and where it went. */
@NullMarked
package fr.estran.reseau;

import org.jspecify.annotations.NullMarked;
