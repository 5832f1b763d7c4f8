/** What others ask of who came: the sheet of a person, what is held of them, how often they were absent. */
@NullMarked
package fr.estran.venues;

import org.jspecify.annotations.NullMarked;
