package fr.estran.ville.territoire;

import java.time.LocalDate;
import java.util.UUID;

/** Days on which a venue is closed, both included. */
public record Fermeture(UUID id, LocalDate debut, LocalDate fin, String raison) {

    public boolean unJour() {
        return debut.equals(fin);
    }
}
