/** What the service counts, and the yearly report that the council receives. */
@NullMarked
package fr.estran.bilan;

import org.jspecify.annotations.NullMarked;
