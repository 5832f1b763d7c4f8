/** The form by which the public asks for a place, the code that it gives back, and "Ma place", where one comes back to it. */
@ApplicationModule(
        allowedDependencies = {
            "affiche",
            "commun",
            "coordonnees",
            "droits",
            "freins",
            "gabarit",
            "heures",
            "inscriptions",
            "nomenclatures",
            "places",
            "programme",
            "territoire"
        })
@NullMarked
package fr.estran.maplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
