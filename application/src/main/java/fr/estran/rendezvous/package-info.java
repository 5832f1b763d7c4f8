/** Appointments of one person with one counsellor: free hours, booking, earlier ones offered in turn. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "base",
            "calendrier",
            "commun",
            "coordonnees",
            "disponibilites",
            "heures",
            "inscriptions",
            "journal",
            "nomenclatures",
            "places",
            "programme",
            "structures",
            "territoire",
            "usagers"
        })
@NullMarked
package fr.estran.rendezvous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
