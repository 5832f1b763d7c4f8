/** Folders of records in: read, checked whole, and only then kept, each row by the door of its module. */
@NullMarked
package fr.estran.echanges;

import org.jspecify.annotations.NullMarked;
