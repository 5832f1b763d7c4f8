/** Three questions after a workshop, on paper and without a name: what the sheets said, added up by session. */
@NullMarked
package fr.estran.retours;

import org.jspecify.annotations.NullMarked;
