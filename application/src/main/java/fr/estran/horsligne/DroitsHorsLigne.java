package fr.estran.horsligne;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** In a pocket: what a telephone keeps of the day, and sends when it has a network. */
@Component
class DroitsHorsLigne implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/hors-ligne", GUICHET),
                Droit.de(GET, "/equipe/hors-ligne/service.js", GUICHET),
                Droit.de(GET, "/equipe/hors-ligne/installation", TOUT_LE_MONDE),
                Droit.de(GET, "/equipe/hors-ligne/contact", GUICHET),
                Droit.de(GET, "/equipe/hors-ligne/feuilles", GUICHET),
                Droit.de(POST, "/equipe/hors-ligne/envois", GUICHET));
    }
}
