/** What leaves the town hall of a validated report: its cover, its mentions, the folder of the prefecture, the pages on line. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "acteurs",
            "bilan",
            "brouillons",
            "commun",
            "documents",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "rapport",
            "validation"
        })
@NullMarked
package fr.estran.diffusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
