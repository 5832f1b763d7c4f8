/** The forms that wait for the count, sealed; and the count, after which no answer is joined to another. */
@NullMarked
package fr.estran.urne;

import org.jspecify.annotations.NullMarked;
