/** The database: the embedded server or an outside one, the structure set on each transaction, backups, watching. */
@NullMarked
package fr.estran.socle.base;

import org.jspecify.annotations.NullMarked;
