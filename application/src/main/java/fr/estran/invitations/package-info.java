/** Who is invited to a meeting, and told when it changes: by e-mail with a calendar file, or by a letter to print. */
@NullMarked
package fr.estran.invitations;

import org.jspecify.annotations.NullMarked;
