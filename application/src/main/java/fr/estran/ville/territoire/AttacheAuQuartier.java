package fr.estran.ville.territoire;

import java.util.List;

/** As {@link AttacheAuLieu}, of districts, by their codes. */
public interface AttacheAuQuartier {

    List<String> enMots(String quartier);

    default void suivre(String de, String vers) {}
}
