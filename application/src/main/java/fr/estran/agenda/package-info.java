/** What the team has before it: the week of each counsellor and of each venue, on screen and in their own calendar. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "affiche",
            "calendrier",
            "commun",
            "droits",
            "freins",
            "gabarit",
            "heures",
            "journal",
            "nomenclatures",
            "programme",
            "scelles"
        })
@NullMarked
package fr.estran.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
