/** Files that somebody brings, whatever their form: read to the records, or to the reasons why not. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "correspondances",
            "depouillement",
            "dossier",
            "echanges",
            "feuillesconnues",
            "formes",
            "reprise",
            "structures",
            "tableurs",
            "versements"
        })
@NullMarked
package fr.estran.apports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
