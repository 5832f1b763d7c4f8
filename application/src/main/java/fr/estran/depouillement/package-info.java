/** Rows of a sheet, once one has said what its columns are, made into a folder of records: sessions, people, venues. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "correspondances",
            "dossier",
            "ecritures",
            "feuillesconnues",
            "lexique",
            "nomenclatures",
            "structures",
            "tableurs"
        })
@NullMarked
package fr.estran.depouillement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
