/** Who asked for a place, in which state the asking is, and all that happened to it. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "commun",
            "coordonnees",
            "heures",
            "journal",
            "nomenclatures",
            "programme",
            "usagers"
        })
@NullMarked
package fr.estran.inscriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
