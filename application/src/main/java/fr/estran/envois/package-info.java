/** What is due is written in full and sent; what became of it is noted, told, and in the end forgotten. */
@NullMarked
package fr.estran.envois;

import org.jspecify.annotations.NullMarked;
