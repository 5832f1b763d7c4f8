package fr.estran.affiche;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.LECTURE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public programme. */
@Component
class DroitsAffiche implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/mon-quartier", TOUT_LE_MONDE),
                Droit.porte("/mon-quartier", LECTURE),
                Droit.de(GET, "/programme", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/agenda", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/semaine/{jour}", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/trimestre/{trimestre}", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/quartiers/{code}/agenda", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/{action}", TOUT_LE_MONDE),
                Droit.de(GET, "/programme/{action}/agenda", TOUT_LE_MONDE));
    }
}
