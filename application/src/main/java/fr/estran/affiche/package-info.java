/** The programme as anyone may read it: pages, paper, calendars, and how one comes. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "droits",
            "formes",
            "gabarit",
            "nomenclatures",
            "programme",
            "souhaits",
            "territoire"
        })
@NullMarked
package fr.estran.affiche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
