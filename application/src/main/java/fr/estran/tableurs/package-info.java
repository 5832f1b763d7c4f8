/** Any sheet, read: what each cell holds, of which kind, row after row, whatever program wrote the file. */
@NullMarked
package fr.estran.tableurs;

import org.jspecify.annotations.NullMarked;
