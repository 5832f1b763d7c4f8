/** A quarter as one thing: what is in it and what it lacks, who read it, when it was published. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "calendrier",
            "commun",
            "conservation",
            "dossier",
            "droits",
            "enseignements",
            "formes",
            "gabarit",
            "gestion",
            "journal",
            "nomenclatures",
            "programme",
            "territoire"
        })
@NullMarked
package fr.estran.trimestres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
