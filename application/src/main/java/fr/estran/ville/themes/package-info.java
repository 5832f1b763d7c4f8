/** What the service is about: its themes under their fields of action, and the kinds of help, as the town names them. */
@NullMarked
package fr.estran.ville.themes;

import org.jspecify.annotations.NullMarked;
