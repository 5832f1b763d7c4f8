/** The meetings of the collective: dates proposed and chosen, agenda, who was there, what was said. */
@ApplicationModule(
        allowedDependencies = {
            "calendrier",
            "collectif",
            "commun",
            "decisions",
            "documents",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "recurrence",
            "territoire"
        })
@NullMarked
package fr.estran.reunions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
