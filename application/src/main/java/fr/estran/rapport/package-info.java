/** The report of a year in two documents: what the records write, with what people made of it. */
@ApplicationModule(
        allowedDependencies = {
            "bilan",
            "chiffres",
            "commun",
            "documents",
            "nomenclatures",
            "publication",
            "recit",
            "statistiques",
            "thematiques"
        })
@NullMarked
package fr.estran.rapport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
