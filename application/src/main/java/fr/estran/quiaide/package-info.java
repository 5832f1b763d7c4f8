/** Who helps with what, as anyone looks it up: by need, by district, at this hour, on a list or on a map. */
@ApplicationModule(
        allowedDependencies = {
            "annuaire",
            "besoins",
            "commun",
            "dangers",
            "demandes",
            "documents",
            "droits",
            "gabarit",
            "heures",
            "ouvertures",
            "plaquettes",
            "recurrence",
            "territoire"
        })
@NullMarked
package fr.estran.quiaide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
