package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;

/** A record that was found to be of a person, and on which day. */
public record FicheReunie(UsagerId id, String reference, String prenom, String nom, LocalDate le) {

    public String nomEntier() {
        return (prenom + " " + nom).strip();
    }
}
