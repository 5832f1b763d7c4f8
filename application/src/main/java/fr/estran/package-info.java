/** Estran: the software with which a town runs its digital-help service. */
@NullMarked
package fr.estran;

import org.jspecify.annotations.NullMarked;
