/** Which themes people wish for: consultations, and counts of what they said. */
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
