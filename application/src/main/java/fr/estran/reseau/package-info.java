/** What the collective did beside its meetings: events held together, coordinations outside, what was made and where it went. */
@ApplicationModule(
        allowedDependencies = {
            "collectif",
            "commun",
            "decisions",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "programme"
        })
@NullMarked
package fr.estran.reseau;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
