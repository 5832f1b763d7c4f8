package fr.estran.essais;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who tries: whoever may bring records. */
@Component
class DroitsEssais implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.de(GET, "/echanges/essai", GESTION), Droit.de(POST, "/echanges/essai", GESTION));
    }
}
