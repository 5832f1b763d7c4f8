/** The kinds of help that the town gives, what it calls them, and when it usually gives them. */
@NullMarked
package fr.estran.formes;

import org.jspecify.annotations.NullMarked;
