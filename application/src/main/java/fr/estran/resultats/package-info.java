/** What a survey gave: its tables, its texts once reread, and what of them anyone may have. */
@NullMarked
package fr.estran.resultats;

import org.jspecify.annotations.NullMarked;
