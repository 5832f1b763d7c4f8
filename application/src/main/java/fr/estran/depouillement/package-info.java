/** Rows of a sheet, once one has said what its columns are, made into a folder of records: sessions, people, venues. */
@NullMarked
package fr.estran.depouillement;

import org.jspecify.annotations.NullMarked;
