/** Who came: noted once and in one way, by a screen, a device without a network or a partner; people, heads, the line. */
@NullMarked
package fr.estran.emargement;

import org.jspecify.annotations.NullMarked;
