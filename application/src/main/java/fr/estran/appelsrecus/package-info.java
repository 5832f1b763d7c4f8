/** Calls that came in, and those who ask on the site to be called: noted, and called back. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "conservation",
            "coordonnees",
            "dangers",
            "droits",
            "freins",
            "gabarit",
            "heures",
            "journal",
            "relances",
            "textes",
            "usagers"
        })
@NullMarked
package fr.estran.appelsrecus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
