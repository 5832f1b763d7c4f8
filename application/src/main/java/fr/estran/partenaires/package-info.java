/** How many came to what a partner runs, noted by the partner behind a link: heads by age, no name. */
@NullMarked
package fr.estran.partenaires;

import org.jspecify.annotations.NullMarked;
