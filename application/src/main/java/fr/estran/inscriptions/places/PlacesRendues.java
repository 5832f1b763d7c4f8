package fr.estran.inscriptions.places;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The places to come of somebody who is forgotten go to the next: before anything that is written of them is lost. */
@Component
@Order(9)
record PlacesRendues(VieDesInscriptions vie, Inscrits inscrits) implements Detenteur {

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        inscrits.placesDe(fiches).forEach(inscription -> vie.annuler(inscription, Auteur.SERVICE));
    }
}
