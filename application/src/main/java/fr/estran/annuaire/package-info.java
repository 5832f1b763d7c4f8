/** The directory: what each local body helps with, for whom, where and when, and what the public reads of it. */
@ApplicationModule(
        allowedDependencies = {
            "affiche",
            "besoins",
            "calendrier",
            "collectif",
            "commun",
            "dossier",
            "droits",
            "gabarit",
            "journal",
            "ouvertures",
            "programme",
            "recurrence",
            "rendezvous",
            "territoire"
        })
@NullMarked
package fr.estran.annuaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
