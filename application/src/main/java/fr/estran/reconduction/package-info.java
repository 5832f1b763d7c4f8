/** A quarter taken over into a coming one: rules that go on, dates that move, what stands in their way and the ways out. */
@NullMarked
package fr.estran.reconduction;

import org.jspecify.annotations.NullMarked;
