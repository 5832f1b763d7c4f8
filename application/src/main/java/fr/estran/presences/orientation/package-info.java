/** The right body: from what somebody says to two or three that help, the paper they take there, what became of it. */
@NullMarked
package fr.estran.presences.orientation;

import org.jspecify.annotations.NullMarked;
