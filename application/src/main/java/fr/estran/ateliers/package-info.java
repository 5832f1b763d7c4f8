/** Models of workshops under the themes: written once, an action starts from one, and each shows what it gave. */
@NullMarked
package fr.estran.ateliers;

import org.jspecify.annotations.NullMarked;
