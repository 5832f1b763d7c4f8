/** The sheets of today and tomorrow in a pocket: what a telephone notes without a network, and sends when it has one. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "coordonnees",
            "droits",
            "emargement",
            "feuilles",
            "gabarit",
            "nomenclatures",
            "programme",
            "scelles",
            "usagers"
        })
@NullMarked
package fr.estran.horsligne;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
