/** The sheets of today and tomorrow in a pocket: what a telephone notes without a network, and sends when it has one. */
@NullMarked
package fr.estran.presences.horsligne;

import org.jspecify.annotations.NullMarked;
