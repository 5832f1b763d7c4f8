/** Calls that came in, and those who ask on the site to be called: noted, and called back. */
@NullMarked
package fr.estran.appelsrecus;

import org.jspecify.annotations.NullMarked;
