/** Tries what must hold when many come at once, on a town made for it in a database that is thrown away, and measures it. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "coordonnees",
            "inscriptions",
            "places",
            "programme",
            "rapprochement",
            "rendezvous",
            "structures"
        })
@NullMarked
package fr.estran.banc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
