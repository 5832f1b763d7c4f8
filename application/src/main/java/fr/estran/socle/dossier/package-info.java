/** The form of a folder of records: which files, which columns, what each cell may hold, which row hangs on which. */
@NullMarked
package fr.estran.socle.dossier;

import org.jspecify.annotations.NullMarked;
