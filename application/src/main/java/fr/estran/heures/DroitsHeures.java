package fr.estran.heures;

import static fr.estran.droits.Cercles.GESTION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hours that the town keeps. */
@Component
class DroitsHeures implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/programme/heures", GESTION),
                Droit.de(POST, "/equipe/programme/heures", GESTION));
    }
}
