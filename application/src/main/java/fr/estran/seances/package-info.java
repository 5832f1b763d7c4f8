/** Sessions as the staff write them: under the lock, with what stands in the way and what follows. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "calendrier",
            "commun",
            "formes",
            "gabarit",
            "heures",
            "journal",
            "nomenclatures",
            "programme",
            "territoire"
        })
@NullMarked
package fr.estran.seances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
