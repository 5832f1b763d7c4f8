/** Who is asked for a survey, by which way, and who is reminded; the pages on which one answers by a link or by telephone. */
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
            "questionnaires",
            "scelles",
            "structures",
            "territoire",
            "urne",
            "usagers"
        })
@NullMarked
package fr.estran.sollicitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
