/** A quarter taken over into a coming one: rules that go on, dates that move, what stands in their way and the ways out. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "calendrier",
            "commun",
            "disponibilites",
            "droits",
            "formes",
            "gabarit",
            "gestion",
            "heures",
            "journal",
            "nomenclatures",
            "programme",
            "recurrence",
            "seances",
            "series",
            "thematiques"
        })
@NullMarked
package fr.estran.reconduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
