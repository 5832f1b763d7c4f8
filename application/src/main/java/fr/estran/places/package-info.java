/** Who has a place: given out one asking after the other under one lock, waited for, offered, held for groups, given back. */
@NullMarked
package fr.estran.places;

import org.jspecify.annotations.NullMarked;
