/** The pages on which the staff make the programme: its actions, their sessions, and what came in the way of them. */
@ApplicationModule(
        allowedDependencies = {
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
            "territoire"
        })
@NullMarked
package fr.estran.gestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
