/** What is asked of addresses that people typed: within limits, and never of the network that the service itself stands in. */
@NullMarked
package fr.estran.socle.sorties;

import org.jspecify.annotations.NullMarked;
