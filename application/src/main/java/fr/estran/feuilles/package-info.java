/** The sheet of a session: who is expected, who came and what for, how it ends, on the screen and on paper. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "coordonnees",
            "documents",
            "doublons",
            "droits",
            "emargement",
            "gabarit",
            "heures",
            "inscriptions",
            "journal",
            "nomenclatures",
            "partenaires",
            "places",
            "programme",
            "usagers"
        })
@NullMarked
package fr.estran.feuilles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
