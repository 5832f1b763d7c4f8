/** The draft that a person finishes: its sections, their order, their words, the model of its pages. */
@NullMarked
package fr.estran.brouillons;

import org.jspecify.annotations.NullMarked;
