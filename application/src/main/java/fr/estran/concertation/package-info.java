/** Where people say which themes they wish for, and where the team asks them, enters what they said, and tells who waits. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "coordonnees",
            "dangers",
            "documents",
            "droits",
            "freins",
            "gabarit",
            "inscriptions",
            "maplace",
            "plaquettes",
            "programme",
            "souhaits",
            "territoire",
            "thematiques",
            "usagers"
        })
@NullMarked
package fr.estran.concertation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
