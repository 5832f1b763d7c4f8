package fr.estran.gabarit;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every component on one page, in a demonstration only. */
@Component
class DroitsGabarit implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.de(GET, "/style", TOUT_LE_MONDE));
    }
}
