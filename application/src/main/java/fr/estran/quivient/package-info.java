/** What bodies say of a meeting before it: which dates suit, whether they come and who, what to speak of; by a link, or by telephone. */
@NullMarked
package fr.estran.quivient;

import org.jspecify.annotations.NullMarked;
