package fr.estran.socle.secrets;

import java.time.Instant;
import java.util.UUID;

/** Something that the public asked for of late. */
public record DemandeNotee(UUID objet, Genre genre, Instant le) {

    public enum Genre {
        /** For places, or for an appointment. */
        DEMANDE,
        /** To be called back. */
        APPEL
    }
}
