/** What the staff do of messages themselves: calls to make, letters to post, who was not reached, who was told. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "coordonnees",
            "documents",
            "droits",
            "envois",
            "gabarit",
            "heures",
            "inscriptions",
            "journal",
            "listes",
            "messages",
            "nomenclatures",
            "places",
            "programme",
            "textes"
        })
@NullMarked
package fr.estran.relances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
