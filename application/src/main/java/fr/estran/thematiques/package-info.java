/** What the service is about: its themes, under its fields of action, as the town names and orders them. */
@NullMarked
package fr.estran.thematiques;

import org.jspecify.annotations.NullMarked;
