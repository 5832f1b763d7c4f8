/** What people come with, in plain words: the needs, their families, what people say for each. */
@NullMarked
package fr.estran.ville.besoins;

import org.jspecify.annotations.NullMarked;
