/** Folders of records in and out: read, checked whole, kept, fetched, and taken back until something was built upon them. */
@NullMarked
package fr.estran.echanges.dossiers;

import org.jspecify.annotations.NullMarked;
