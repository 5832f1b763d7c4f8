/** Other programs that are told when the programme or the published figures have changed. */
@NullMarked
package fr.estran.echanges.echos;

import org.jspecify.annotations.NullMarked;
