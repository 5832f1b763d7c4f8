/** Many askings in a short time: seen by the team, looked at one by one, put aside together. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "appelsrecus",
            "commun",
            "conservation",
            "droits",
            "envois",
            "freins",
            "gabarit",
            "heures",
            "inscriptions",
            "journal",
            "places"
        })
@NullMarked
package fr.estran.deferlements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
