/** What people came for, counted by quarter. */
@NullMarked
package fr.estran.motifs;

import org.jspecify.annotations.NullMarked;
