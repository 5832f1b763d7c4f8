/** What people say: wishes heard, sheets after a workshop, surveys. */
@NullMarked
package fr.estran.parole;

import org.jspecify.annotations.NullMarked;
