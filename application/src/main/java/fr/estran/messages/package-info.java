/** The outbox: who is to be told of what, by which way and when, and who asked for no more. */
@ApplicationModule(
        allowedDependencies = {
            "calendrier",
            "commun",
            "coordonnees",
            "droits",
            "freins",
            "gabarit",
            "heures",
            "inscriptions",
            "journal",
            "maplace",
            "nomenclatures",
            "passerelles",
            "places",
            "programme",
            "rendezvous",
            "structures",
            "textes"
        })
@NullMarked
package fr.estran.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
