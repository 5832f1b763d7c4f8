/** Models of workshops under the themes: written once, an action starts from one, and each shows what it gave. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "nomenclatures",
            "preparation",
            "thematiques"
        })
@NullMarked
package fr.estran.ateliers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
