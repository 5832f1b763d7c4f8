/** What messages say, in the words of the town, and what else it settles of them. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "conservation",
            "coordonnees",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "nomenclatures",
            "passerelles"
        })
@NullMarked
package fr.estran.textes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
