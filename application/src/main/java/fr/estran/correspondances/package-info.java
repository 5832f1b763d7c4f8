/** What each column of a sheet is, as one reads it and corrects it; then the sheet becomes a folder of records. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "dossier",
            "droits",
            "ecritures",
            "gabarit",
            "journal",
            "nomenclatures",
            "tableurs"
        })
@NullMarked
package fr.estran.correspondances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
