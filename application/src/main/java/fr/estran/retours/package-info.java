/** Three questions after a workshop, on paper and without a name: what the sheets said, added up by session. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "documents",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "nomenclatures",
            "plaquettes",
            "programme",
            "scelles",
            "thematiques"
        })
@NullMarked
package fr.estran.retours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
