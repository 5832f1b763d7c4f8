/** Somebody registered by telephone or at the desk, and the lists of an action as the staff read and change them. */
@NullMarked
package fr.estran.inscriptions.guichet;

import org.jspecify.annotations.NullMarked;
