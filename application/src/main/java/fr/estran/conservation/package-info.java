/** How long each thing that is known of people is kept: declared once, set by the town, ended by one job. */
@NullMarked
package fr.estran.conservation;

import org.jspecify.annotations.NullMarked;
