/** What is kept of people, how long, and how it is given back, put right or forgotten. */
@NullMarked
package fr.estran.personnes.vieprivee;

import org.jspecify.annotations.NullMarked;
