/** What is lent: tablets and telephones, to whom and until when, recalled by each one's way, given back, and counted. */
@NullMarked
package fr.estran.prets;

import org.jspecify.annotations.NullMarked;
