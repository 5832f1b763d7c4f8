/** The pages on which the public takes an appointment, moves it, finds it again. */
@ApplicationModule(
        allowedDependencies = {"commun", "freins", "inscriptions", "maplace", "rendezvous"})
@NullMarked
package fr.estran.monrendezvous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
