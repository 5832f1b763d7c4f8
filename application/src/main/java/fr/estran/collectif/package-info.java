/** The local bodies that help too, and the links by which their people book. */
@ApplicationModule(
        allowedDependencies = {
            "affiche",
            "commun",
            "coordonnees",
            "dossier",
            "droits",
            "gabarit",
            "heures",
            "inscriptions",
            "journal",
            "maplace",
            "monrendezvous",
            "nomenclatures",
            "places",
            "programme",
            "rendezvous",
            "scelles",
            "territoire"
        })
@NullMarked
package fr.estran.collectif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
