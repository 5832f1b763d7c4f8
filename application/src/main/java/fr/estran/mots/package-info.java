/** The service's own words, written once on screen, that each report uses again. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "bilan",
            "commun",
            "dossier",
            "droits",
            "formes",
            "gabarit",
            "journal",
            "nomenclatures",
            "thematiques"
        })
@NullMarked
package fr.estran.mots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
