/** The team's book of appointments: its hours and rules, one given at the desk, one moved, one cancelled. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "commun",
            "coordonnees",
            "dossier",
            "droits",
            "gabarit",
            "guichet",
            "inscriptions",
            "journal",
            "monrendezvous",
            "places",
            "rendezvous",
            "territoire"
        })
@NullMarked
package fr.estran.carnet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
