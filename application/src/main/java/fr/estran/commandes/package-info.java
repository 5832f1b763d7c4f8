/** The command line: what one types, what it says back, and with which exit code. */
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
