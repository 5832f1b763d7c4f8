/** What a program may ask of the API, all of it and everything else too, and whether each answer is as the document says. */
@NullMarked
package fr.estran.banc.api;

import org.jspecify.annotations.NullMarked;
