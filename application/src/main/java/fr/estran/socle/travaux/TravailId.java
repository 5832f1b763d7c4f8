package fr.estran.socle.travaux;

import fr.estran.socle.commun.Identifiant;
import java.util.UUID;

/** Drawn at random: it is known to those alone who were sent to the page of that work, or find it in a list. */
record TravailId(UUID valeur) implements Identifiant {

    static TravailId nouveau() {
        return new TravailId(UUID.randomUUID());
    }
}
