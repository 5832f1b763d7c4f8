/** What a session needs on the spot: a room that is promised, the equipment to bring. */
@ApplicationModule(
        allowedDependencies = {"commun", "droits", "gabarit", "journal", "programme", "seances", "territoire"})
@NullMarked
package fr.estran.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
