/** The lists of an action as the staff read and change them: who has a place, who waits and why, groups, gestures on one registration. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "collectif",
            "commun",
            "coordonnees",
            "doublons",
            "droits",
            "gabarit",
            "guichet",
            "heures",
            "inscriptions",
            "journal",
            "nomenclatures",
            "places",
            "programme",
            "usagers"
        })
@NullMarked
package fr.estran.listes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
