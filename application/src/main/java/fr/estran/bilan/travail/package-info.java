/** What a counsellor's time went to: sessions say theirs, the rest is written week by week, and a month is closed. */
@NullMarked
package fr.estran.bilan.travail;

import org.jspecify.annotations.NullMarked;
