/** What bodies say of their own sheets, without an account: by a link twice a year, or unasked; accepted piece by piece. */
@ApplicationModule(
        allowedDependencies = {
            "annuaire",
            "collectif",
            "commun",
            "conservation",
            "droits",
            "freins",
            "gabarit",
            "journal",
            "passerelles",
            "scelles",
            "structures"
        })
@NullMarked
package fr.estran.propositions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
