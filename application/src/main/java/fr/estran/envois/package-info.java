/** What is due is written in full and sent; what became of it is noted, told, and in the end forgotten. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "calendrier",
            "commun",
            "conservation",
            "coordonnees",
            "documents",
            "dossier",
            "droits",
            "freins",
            "inscriptions",
            "messages",
            "nomenclatures",
            "passerelles",
            "structures",
            "textes",
            "usagers"
        })
@NullMarked
package fr.estran.envois;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
