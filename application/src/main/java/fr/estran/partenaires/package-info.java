/** How many came to what a partner runs, noted by the partner behind a link: heads by age, no name. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "dossier",
            "droits",
            "emargement",
            "gabarit",
            "journal",
            "nomenclatures",
            "programme",
            "scelles"
        })
@NullMarked
package fr.estran.partenaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
