/** The team's book of appointments: its hours and rules, one given at the desk, one moved, one cancelled. */
@NullMarked
package fr.estran.carnet;

import org.jspecify.annotations.NullMarked;
