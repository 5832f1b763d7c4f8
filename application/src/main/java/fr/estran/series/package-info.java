/** Sessions that come back by a rule: what a change would do to each date, done once it was read. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "calendrier",
            "commun",
            "droits",
            "gabarit",
            "journal",
            "nomenclatures",
            "programme",
            "recurrence",
            "seances",
            "territoire"
        })
@NullMarked
package fr.estran.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
