/** What bodies say of their own sheets, by a link and without an account: asked for twice a year, accepted piece by piece. */
@ApplicationModule(
        allowedDependencies = {
            "annuaire",
            "collectif",
            "commun",
            "conservation",
            "droits",
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
