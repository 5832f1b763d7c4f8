/** The public face: the first page, the layout that all pages share, the pages that say what went wrong. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "affiche",
            "agenda",
            "commun",
            "comptes",
            "demandes",
            "droits",
            "gabarit",
            "heures",
            "journal",
            "programme",
            "rendezvous",
            "scelles",
            "structures",
            "vieprivee"
        })
@NullMarked
package fr.estran.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
