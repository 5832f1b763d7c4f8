/** The demonstration tried on one's own export: the report that the command would make of it, from a page. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "apports",
            "commandes",
            "commun",
            "droits",
            "echanges",
            "gabarit",
            "rapport",
            "reprise"
        })
@NullMarked
package fr.estran.essais;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
