/** The leaflet of a quarter: what it says, its three forms on paper, the one that was handed out, and what differs from it since. */
@NullMarked
package fr.estran.plaquettes;

import org.jspecify.annotations.NullMarked;
