/** Folders of records handed in and out on screen: kept for a day, confirmed or fetched by whoever asked, then forgotten. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "apports",
            "commun",
            "correspondances",
            "droits",
            "echanges",
            "gabarit",
            "journal",
            "lexique",
            "reprise",
            "scelles",
            "structures",
            "usagers",
            "versements"
        })
@NullMarked
package fr.estran.transferts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
