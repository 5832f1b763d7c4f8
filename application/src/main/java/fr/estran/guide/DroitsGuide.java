package fr.estran.guide;

import static fr.estran.droits.Cercles.CONNECTES;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guide, for whoever signs in; what is written for the public, for everyone. */
@Component
class DroitsGuide implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/aide", TOUT_LE_MONDE),
                Droit.de(POST, "/aide", CONNECTES),
                Droit.de(GET, "/aide/{page}", CONNECTES),
                Droit.de(GET, "/aide/images/{nom}", TOUT_LE_MONDE));
    }
}
