package fr.estran.programme;

import java.util.List;

/**
 * What the service has decided.
 *
 * @param plages when it answers
 * @param seuil so many people who wait make an action worth scheduling again
 */
record ReglesConnues(List<HeuresDeService.Plage> plages, int seuil) {

    ReglesConnues {
        plages = List.copyOf(plages);
    }
}
