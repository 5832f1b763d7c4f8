/** Passwords and codes, made and judged; what is kept of them: a digest, or sealed with the server's key. */
@NullMarked
package fr.estran.scelles;

import org.jspecify.annotations.NullMarked;
