/** The register of the people who are helped: search, sheets, households. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "coordonnees",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "rapprochement",
            "territoire"
        })
@NullMarked
package fr.estran.usagers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
