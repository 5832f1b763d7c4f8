/** The pages on which the staff make the programme: its actions, their sessions, and what came in the way of them. */
@ApplicationModule(
        allowedDependencies = {
            "ateliers",
            "commun",
            "disponibilites",
            "droits",
            "equipe",
            "formes",
            "gabarit",
            "heures",
            "journal",
            "nomenclatures",
            "preparation",
            "programme",
            "seances",
            "series",
            "territoire",
            "thematiques"
        })
@NullMarked
package fr.estran.gestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
