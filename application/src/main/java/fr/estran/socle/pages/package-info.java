/** What surrounds every page: the layout and its pieces, the town it is for, how forms are read, the guide. */
@NullMarked
package fr.estran.socle.pages;

import org.jspecify.annotations.NullMarked;
