package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import java.util.List;

/**
 * Bodies that were told of a meeting, and have not said what is asked of them.
 *
 * @param parTelephone those who have no e-mail, by their names
 * @param relances whether an e-mail has asked them again, of the meeting as it is now
 */
public record Muets(List<OrganismeDecrit> parCourriel, List<String> parTelephone, boolean relances) {

    public Muets {
        parCourriel = List.copyOf(parCourriel);
        parTelephone = List.copyOf(parTelephone);
    }
}
