/** A quarter taken over into a coming one: rules that go on, dates that move, what stands in their way. */
@NullMarked
package fr.estran.programme.reconduction;

import org.jspecify.annotations.NullMarked;
