/** The database: the embedded server or an outside one, the roles that bind us, the structure set on each transaction. */
@NullMarked
package fr.estran.base;

import org.jspecify.annotations.NullMarked;
