/** From a draft to an act: the reports of all years, the page of each, its freezing, its dated steps. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "acteurs",
            "bilan",
            "brouillons",
            "commun",
            "droits",
            "gabarit",
            "journal",
            "publication",
            "rapport"
        })
@NullMarked
package fr.estran.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
