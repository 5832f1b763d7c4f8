/** Who helps with what, as anyone looks it up: by need, by district, at this hour, on a list or on a map. */
@ApplicationModule(
        allowedDependencies = {
            "annuaire",
            "besoins",
            "commun",
            "demandes",
            "droits",
            "gabarit",
            "heures",
            "ouvertures",
            "recurrence",
            "territoire"
        })
@NullMarked
package fr.estran.quiaide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
