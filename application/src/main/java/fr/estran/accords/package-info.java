/** What pays for the team: agreements, the posts that hang on them, who holds each, since when one is vacant. */
@NullMarked
package fr.estran.accords;

import org.jspecify.annotations.NullMarked;
