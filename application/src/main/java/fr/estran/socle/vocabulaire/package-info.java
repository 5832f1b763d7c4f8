/** The closed lists of the domain, how somebody is reached, and the towns in whose name the service acts. */
@NullMarked
package fr.estran.socle.vocabulaire;

import org.jspecify.annotations.NullMarked;
