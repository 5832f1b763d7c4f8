/** What is offered: actions, their sessions as one reads of them, the lock of their places, and what happens to them. */
@NullMarked
package fr.estran.programme;

import org.jspecify.annotations.NullMarked;
