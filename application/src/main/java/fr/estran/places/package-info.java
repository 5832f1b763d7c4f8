/** Who has a place: given out one asking after the other under one lock, waited for, offered, held for groups, given back. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "dossier",
            "heures",
            "inscriptions",
            "journal",
            "nomenclatures",
            "programme",
            "structures",
            "usagers"
        })
@NullMarked
package fr.estran.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
