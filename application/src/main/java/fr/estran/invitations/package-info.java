/** Who is invited to a meeting, and told when it changes: by e-mail with a calendar file, or by a letter to print. */
@ApplicationModule(
        allowedDependencies = {
            "affiche",
            "base",
            "collectif",
            "commun",
            "decisions",
            "documents",
            "droits",
            "gabarit",
            "journal",
            "passerelles",
            "quivient",
            "reunions",
            "structures",
            "territoire"
        })
@NullMarked
package fr.estran.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
