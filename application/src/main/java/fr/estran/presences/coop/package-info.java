/** The acts of the service, one by one, in the words of the State's tool: a form opens there ready filled, and whoever saved it says so here. */
@NullMarked
package fr.estran.presences.coop;

import org.jspecify.annotations.NullMarked;
