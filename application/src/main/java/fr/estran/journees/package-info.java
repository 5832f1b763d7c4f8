/** A day on which somebody cannot come: what becomes of each session, who is told, how it is put back. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "commun",
            "coordonnees",
            "disponibilites",
            "documents",
            "droits",
            "equipe",
            "formes",
            "gabarit",
            "journal",
            "messages",
            "nomenclatures",
            "programme",
            "seances",
            "territoire"
        })
@NullMarked
package fr.estran.journees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
