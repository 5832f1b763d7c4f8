/** The pages on which the public takes an appointment, moves it, finds it again. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "droits",
            "freins",
            "gabarit",
            "inscriptions",
            "maplace",
            "rendezvous",
            "territoire"
        })
@NullMarked
package fr.estran.monrendezvous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
