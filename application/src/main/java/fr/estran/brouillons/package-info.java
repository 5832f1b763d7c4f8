/** The draft that a person finishes: its sections, their order, their words, the model of its pages. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "acteurs",
            "bilan",
            "commun",
            "documents",
            "droits",
            "gabarit",
            "journal",
            "modeles",
            "rapport"
        })
@NullMarked
package fr.estran.brouillons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
