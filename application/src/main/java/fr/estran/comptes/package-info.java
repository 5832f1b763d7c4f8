/** The accounts: who they are, what proves it, how one signs in, who manages them. */
@NullMarked
package fr.estran.comptes;

import org.jspecify.annotations.NullMarked;
