/** Files that somebody brings, whatever their form: read to the records, or to the reasons why not. */
@NullMarked
package fr.estran.apports;

import org.jspecify.annotations.NullMarked;
