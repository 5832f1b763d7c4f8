package fr.estran.socle.commun;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/**
 * Tells, of a uuid, what it is the id of: whoever asks for a person and a session cannot be handed them the other way round.
 * Written (page, address, JSON, database) as the bare uuid.
 */
public interface Identifiant extends Comparable<Identifiant>, Serializable {

    @JsonValue
    UUID valeur();

    @Override
    default int compareTo(Identifiant autre) {
        return valeur().compareTo(autre.valeur());
    }
}
