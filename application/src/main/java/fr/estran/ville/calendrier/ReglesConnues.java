package fr.estran.ville.calendrier;

import fr.estran.socle.commun.PlageHoraire;
import java.util.List;

/**
 * What the service has decided.
 *
 * @param plages when it answers
 * @param seuil so many people who wait make an action worth scheduling again
 */
record ReglesConnues(List<PlageHoraire> plages, int seuil) {

    ReglesConnues {
        plages = List.copyOf(plages);
    }
}
