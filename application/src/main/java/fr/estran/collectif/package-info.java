/** The local bodies that help too, and the links by which their people book. */
@NullMarked
package fr.estran.collectif;

import org.jspecify.annotations.NullMarked;
