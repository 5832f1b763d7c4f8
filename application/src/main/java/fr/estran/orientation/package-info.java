/** The right body: from what somebody says to two or three that help, the paper they take there, and what became of it. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "annuaire",
            "besoins",
            "collectif",
            "commun",
            "conservation",
            "coordonnees",
            "dangers",
            "detachement",
            "dossier",
            "droits",
            "emargement",
            "freins",
            "gabarit",
            "heures",
            "journal",
            "ouvertures",
            "passerelles",
            "programme",
            "recurrence",
            "scelles",
            "structures",
            "territoire",
            "usagers"
        })
@NullMarked
package fr.estran.orientation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
