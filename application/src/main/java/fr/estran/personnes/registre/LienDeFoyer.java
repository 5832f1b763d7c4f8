package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.util.UUID;

/**
 * Whom a person lives with, helps or is helped by.
 *
 * @param nature {@code couple}, {@code famille}, {@code aide} (who is shown helps the person), {@code aidee} (the other way round)
 */
public record LienDeFoyer(UUID id, UsagerId personne, String prenom, String nom, String nature) {

    public String nomEntier() {
        return (prenom + " " + nom).strip();
    }
}
