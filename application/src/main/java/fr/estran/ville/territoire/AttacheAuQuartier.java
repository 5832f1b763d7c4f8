package fr.estran.ville.territoire;

import java.util.List;

/** As {@link AttacheAuLieu}, of districts, by their codes. */
public interface AttacheAuQuartier {

    List<String> enMots(String quartier);

    void suivre(String de, String vers);
}
