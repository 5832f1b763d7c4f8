/** Folders of records handed in and out on screen: kept for a day, confirmed or fetched by whoever asked, then forgotten. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "correspondances",
            "depouillement",
            "dossier",
            "droits",
            "echanges",
            "feuillesconnues",
            "gabarit",
            "journal",
            "reprise",
            "structures",
            "tableurs",
            "usagers",
            "versements"
        })
@NullMarked
package fr.estran.transferts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
