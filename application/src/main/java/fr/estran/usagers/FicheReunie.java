package fr.estran.usagers;

import java.time.LocalDate;
import java.util.UUID;

/** A record that was found to be of a person, and on which day. */
public record FicheReunie(UUID id, String reference, String prenom, String nom, LocalDate le) {

    public String nomEntier() {
        return (prenom + " " + nom).strip();
    }
}
