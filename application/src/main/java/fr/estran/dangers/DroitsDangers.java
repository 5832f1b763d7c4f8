package fr.estran.dangers;

import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers are everybody's to read; those of the town are kept by whoever runs the service. */
@Component
class DroitsDangers implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/numeros-utiles", TOUT_LE_MONDE),
                Droit.de(GET, "/reglages/numeros", GESTION),
                Droit.de(POST, "/reglages/numeros", GESTION),
                Droit.de(GET, "/reglages/numeros/{numero}", GESTION),
                Droit.de(POST, "/reglages/numeros/{numero}", GESTION),
                Droit.de(POST, "/reglages/numeros/{numero}/retirer", GESTION),
                Droit.de(POST, "/reglages/numeros/{numero}/reprendre", GESTION));
    }
}
