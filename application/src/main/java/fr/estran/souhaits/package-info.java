/** Which themes people wish for: consultations, their sealed box, what it held. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "conservation",
            "dossier",
            "journal",
            "scelles",
            "territoire",
            "thematiques",
            "usagers"
        })
@NullMarked
package fr.estran.souhaits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
