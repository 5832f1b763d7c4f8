/** The figures on screen: narrowed, compared, explained, opened on their rows, taken away in a file. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "documents",
            "droits",
            "gabarit",
            "journal",
            "nomenclatures",
            "publication",
            "statistiques",
            "structures",
            "thematiques"
        })
@NullMarked
package fr.estran.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
