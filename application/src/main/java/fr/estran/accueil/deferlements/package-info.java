/** Many askings in a short time: seen by the team, looked at one by one, put aside together. */
@NullMarked
package fr.estran.accueil.deferlements;

import org.jspecify.annotations.NullMarked;
