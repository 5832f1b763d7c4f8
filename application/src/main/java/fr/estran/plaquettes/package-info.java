/** The leaflet of a quarter: what it says, its three forms on paper, the one that was handed out, and what differs from it since. */
@ApplicationModule(
        allowedDependencies = {
            "affiche",
            "calendrier",
            "commun",
            "documents",
            "dossier",
            "droits",
            "formes",
            "gabarit",
            "journal",
            "nomenclatures",
            "programme",
            "territoire"
        })
@NullMarked
package fr.estran.plaquettes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
