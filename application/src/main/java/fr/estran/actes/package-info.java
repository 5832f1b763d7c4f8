/** A report as an act: its versions, its dated facts, what was frozen of it, what went out before it. */
@NullMarked
package fr.estran.actes;

import org.jspecify.annotations.NullMarked;
