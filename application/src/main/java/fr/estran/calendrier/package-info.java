/** School holidays, as the town keeps them, and public holidays. */
@NullMarked
package fr.estran.calendrier;

import org.jspecify.annotations.NullMarked;
