/** What is kept of people, how long, and how it is given back, put right or forgotten. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "commun",
            "conservation",
            "dossier",
            "droits",
            "exploitation",
            "formes",
            "gabarit",
            "journal",
            "nomenclatures",
            "structures",
            "territoire",
            "usagers"
        })
@NullMarked
package fr.estran.vieprivee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
