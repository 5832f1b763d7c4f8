/** The towns in whose name the service acts: their names, codes and addresses on the web. */
@NullMarked
package fr.estran.structures;

import org.jspecify.annotations.NullMarked;
