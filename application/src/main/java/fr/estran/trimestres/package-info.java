/** A quarter as one thing: what is in it and what it lacks, who read it, when it was published, and what it taught. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "calendrier",
            "commun",
            "dossier",
            "droits",
            "formes",
            "gabarit",
            "gestion",
            "heures",
            "journal",
            "nomenclatures",
            "programme",
            "statistiques",
            "territoire"
        })
@NullMarked
package fr.estran.trimestres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
