package fr.estran.inscriptions.places;

import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is left of places, for those who give them out and for those who show them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlacesDesActions implements Places {

    private final PlacesRepository places;
    private final Depassements depassements;
    private final Clock horloge;

    PlacesDesActions(PlacesRepository places, Depassements depassements, Clock horloge) {
        this.places = places;
        this.depassements = depassements;
        this.horloge = horloge;
    }

    @Override
    public Map<ActionId, PlacesRestantes> des(Collection<ActionId> actions) {
        return places.des(actions, LocalDate.now(horloge));
    }

    @Override
    public void consignerExcedent(ActionId action, int capacite, String raison) {
        depassements.accueillir(action, capacite, raison, Auteur.SERVICE);
    }
}
