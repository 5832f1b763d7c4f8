/** A report as an act: its versions, its dated facts, what was frozen of it, what went out before it. */
@ApplicationModule(
        allowedDependencies = {
            "accords",
            "acteurs",
            "bilan",
            "commun",
            "droits",
            "journal",
            "publication",
            "rapport",
            "structures"
        })
@NullMarked
package fr.estran.actes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
