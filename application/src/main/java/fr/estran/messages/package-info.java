/** The outbox: who is to be told of what, by which way and when, what left, and who asked for no more. */
@NullMarked
package fr.estran.messages;

import org.jspecify.annotations.NullMarked;
