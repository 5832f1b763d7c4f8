/** What each import wrote, remembered so that it can be undone until something was built upon it. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "commun",
            "conservation",
            "doublons",
            "droits",
            "gabarit",
            "journal",
            "usagers"
        })
@NullMarked
package fr.estran.versements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
