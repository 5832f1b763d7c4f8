/** When the service answers: its hours, in which delays run, and the page on which they are set. */
@NullMarked
package fr.estran.heures;

import org.jspecify.annotations.NullMarked;
