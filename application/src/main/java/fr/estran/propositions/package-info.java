/** What bodies say of their own sheets, without an account: by a link twice a year, or unasked; accepted piece by piece. */
@NullMarked
package fr.estran.propositions;

import org.jspecify.annotations.NullMarked;
