package fr.estran.dangers;

import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers are everybody's. */
@Component
class DroitsDangers implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(Droit.de(GET, "/numeros-utiles", TOUT_LE_MONDE));
    }
}
