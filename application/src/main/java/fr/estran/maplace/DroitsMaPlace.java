package fr.estran.maplace;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** To ask for a place, and to find it again. */
@Component
class DroitsMaPlace implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/programme/{action}/inscription", TOUT_LE_MONDE),
                Droit.de(POST, "/programme/{action}/inscription", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/corriger", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/corriger", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/accord", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/agenda", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/quitter", TOUT_LE_MONDE),
                Droit.de(GET, "/p/{lien}", TOUT_LE_MONDE),
                Droit.de(GET, "/ma-place/annuler", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/annuler", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/accepter", TOUT_LE_MONDE),
                Droit.de(POST, "/ma-place/revenir", TOUT_LE_MONDE));
    }
}
