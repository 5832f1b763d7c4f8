/** The accounts, what proves whose they are, and who manages them. */
@NullMarked
package fr.estran.comptes;

import org.jspecify.annotations.NullMarked;
