/** The users' guide, inside the application: its pages, what is found in them, and which of them explains which page. */
@NullMarked
package fr.estran.guide;

import org.jspecify.annotations.NullMarked;
