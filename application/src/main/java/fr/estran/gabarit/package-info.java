/** The layout that all pages share and the pieces they are made of, given what to show. */
@ApplicationModule(allowedDependencies = {"acteurs", "base", "commun", "droits"})
@NullMarked
package fr.estran.gabarit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
