/** Who was asked for a survey, what left for them, and who is reminded; the pages on which one answers by a link or by telephone. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "commun",
            "coordonnees",
            "documents",
            "droits",
            "enquetes",
            "formes",
            "freins",
            "gabarit",
            "journal",
            "nomenclatures",
            "passerelles",
            "publication",
            "questionnaires",
            "scelles",
            "structures",
            "territoire",
            "tirages",
            "urne",
            "usagers"
        })
@NullMarked
package fr.estran.sollicitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
