package fr.estran.mots;

import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.REDACTEURS_DES_BILANS;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words of the reports. */
@Component
class DroitsMots implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/bilans/mots", REDACTEURS_DES_BILANS),
                Droit.de(GET, "/bilans/mots/{nature}/{code}", LE_RESPONSABLE),
                Droit.de(POST, "/bilans/mots/{nature}/{code}", LE_RESPONSABLE));
    }
}
