/** Where people say which themes they wish for, and where the team asks them, enters what they said, and tells who waits. */
@NullMarked
package fr.estran.concertation;

import org.jspecify.annotations.NullMarked;
