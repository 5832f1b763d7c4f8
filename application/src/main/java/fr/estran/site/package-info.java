/** The public face and what the town sets of it: the first page, what the law asks to be said, the page of the day. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "affiche",
            "agenda",
            "annuaire",
            "calendrier",
            "commun",
            "comptes",
            "coordonnees",
            "demandes",
            "dossier",
            "droits",
            "formes",
            "gabarit",
            "guide",
            "heures",
            "journal",
            "nomenclatures",
            "passerelles",
            "programme",
            "rendezvous",
            "scelles",
            "structures",
            "territoire",
            "vieprivee"
        })
@NullMarked
package fr.estran.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
