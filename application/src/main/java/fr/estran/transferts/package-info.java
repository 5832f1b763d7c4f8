/** Folders of records handed in and out on screen: kept for a day, confirmed or fetched by whoever asked, then forgotten. */
@NullMarked
package fr.estran.transferts;

import org.jspecify.annotations.NullMarked;
