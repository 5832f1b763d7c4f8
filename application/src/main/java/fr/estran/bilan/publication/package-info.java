/** What may be told outside: small counts of people are grouped, then kept back, and cannot be computed from the rest. */
@NullMarked
package fr.estran.bilan.publication;

import org.jspecify.annotations.NullMarked;
