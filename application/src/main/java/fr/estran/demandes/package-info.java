/** What surrounds every request: the town it is for, how its form is read, and what is answered when it fails. */
@NullMarked
package fr.estran.demandes;

import org.jspecify.annotations.NullMarked;
