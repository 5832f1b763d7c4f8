/** What is offered: actions, their sessions as one reads of them, the lock of their places, and what happens to them. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "calendrier",
            "commun",
            "dossier",
            "equipe",
            "formes",
            "journal",
            "nomenclatures",
            "territoire",
            "thematiques"
        })
@NullMarked
package fr.estran.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
